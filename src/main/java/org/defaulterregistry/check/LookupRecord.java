package org.defaulterregistry.check;

import java.util.UUID;
import org.defaulterregistry.restraint.Held;
import org.jspecify.annotations.Nullable;

/**
 * One answer that is about to be given.
 *
 * @param held null: the registry holds nothing on that person, so nothing of him is kept but a
 *     count
 */
record LookupRecord(Question question, @Nullable Held held, CheckAnswer answer) {
    /** What a count is kept by. */
    record Kind(String client, String measure, String purpose) {}

    Kind kind() {
        return new Kind(question.client(), question.measure().key(), question.purpose().word());
    }

    UUID id() {
        return answer.checkId();
    }
}
