package org.defaulterregistry.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was done for an objection that was founded. */
public enum PutRight {
    WITHDRAWN,
    CORRECTED,
    /** Due in three working days: what is right was not said with the decision. */
    CORRECTION_OWED,
    DELETED,
    LIFTED,
    RELEASED,
    /** It had ended before. */
    ENDED_BEFORE;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
