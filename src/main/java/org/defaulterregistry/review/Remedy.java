package org.defaulterregistry.review;

import java.util.List;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.restraint.Enactment;
import org.jspecify.annotations.Nullable;

/**
 * What the law says to putting something right, and how it is done.
 *
 * @param findings each question of law; they go into the decision
 * @param lawful false: the objection cannot be upheld this way
 * @param carryOut null if it had ended before
 */
record Remedy(
        List<FindingView> findings, boolean lawful, PutRight as, @Nullable CarryOut carryOut) {

    /** Does it, within the act. */
    interface CarryOut {
        void by(Enactment act, Happening found);
    }

    static Remedy endedBefore() {
        return new Remedy(List.of(), true, PutRight.ENDED_BEFORE, null);
    }
}
