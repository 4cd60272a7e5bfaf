package org.defaulterregistry.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an objection came to the court. */
public enum ReceivedHow {
    ONLINE,
    BY_HAND,
    BY_POST;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
