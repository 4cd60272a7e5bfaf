package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a paper was served, in a manner of the Civil Procedure Law. */
public enum ServiceManner {
    IN_PERSON,
    LEFT_AT_HOME,
    ELECTRONIC,
    BY_ANOTHER_COURT,
    POST,
    PUBLIC_NOTICE;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
