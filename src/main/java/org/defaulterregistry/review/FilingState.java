package org.defaulterregistry.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an objection stands. */
public enum FilingState {
    /**
     * From somebody without standing: the court looks at it, and owes no decision (R-CORRECT-9).
     */
    HINT,
    /** Late, and more time is asked for a good cause. */
    MORE_TIME_ASKED,
    PENDING,
    INADMISSIBLE,
    UPHELD,
    REJECTED;

    boolean isOpen() {
        return this == HINT || this == MORE_TIME_ASKED || this == PENDING;
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
