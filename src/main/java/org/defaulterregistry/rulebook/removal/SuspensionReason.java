package org.defaulterregistry.rulebook.removal;

/** Why enforcement rests. Only the first two end an entry (R-REMOVE-10(5)). */
public enum SuspensionReason {
    TRIAL_SUPERVISION,
    BANKRUPTCY,
    /** A settlement, a creditor who waits, anything else. */
    OTHER;

    boolean endsEntry() {
        return switch (this) {
            case TRIAL_SUPERVISION, BANKRUPTCY -> true;
            case OTHER -> false;
        };
    }
}
