package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a court found about its own cases under a number that raised an alarm. */
public enum AlarmFinding {
    RIGHT_PERSON,
    WRONG_PERSON;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
