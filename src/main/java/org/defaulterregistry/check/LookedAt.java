package org.defaulterregistry.check;

import org.defaulterregistry.restraint.Held;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was looked at for an answer.
 *
 * @param held null: the registry holds nothing on him
 * @param verdict for whom the question was about, the answer; for an officer, what he adds to it
 */
record LookedAt(@Nullable Held held, AskedAs as, Verdict verdict) {

    /** The same person, met a second time. */
    LookedAt and(LookedAt again) {
        return new LookedAt(again.held(), again.as(), verdict.or(again.verdict()));
    }
}
