package org.defaulterregistry.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of exception a court makes. */
public enum PermitKind {
    TEMPORARY_LIFT;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
