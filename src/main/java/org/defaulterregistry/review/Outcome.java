package org.defaulterregistry.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a court decides on an objection. */
public enum Outcome {
    UPHELD,
    REJECTED;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
