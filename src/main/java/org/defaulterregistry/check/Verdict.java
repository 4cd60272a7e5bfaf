package org.defaulterregistry.check;

import org.jspecify.annotations.Nullable;

/**
 * A decision with its reason.
 *
 * @param reason null unless INDETERMINATE
 */
record Verdict(Decision decision, @Nullable Reason reason) {
    static final Verdict CLEAR = new Verdict(Decision.CLEAR, null);

    /**
     * @param doubt why somebody who would be restricted may not be the one who is meant; null if
     *     nothing speaks against it
     */
    static Verdict of(boolean restricted, @Nullable Reason doubt) {
        if (!restricted) {
            return CLEAR;
        }
        return new Verdict(doubt == null ? Decision.RESTRICTED : Decision.INDETERMINATE, doubt);
    }

    /** Of two that both count: what is certain before what is in doubt, and that before nothing. */
    Verdict or(Verdict other) {
        return other.weight() > weight() ? other : this;
    }

    boolean isRestricted() {
        return decision == Decision.RESTRICTED;
    }

    private int weight() {
        return switch (decision) {
            case CLEAR -> 0;
            case INDETERMINATE -> 1;
            case RESTRICTED -> 2;
        };
    }
}
