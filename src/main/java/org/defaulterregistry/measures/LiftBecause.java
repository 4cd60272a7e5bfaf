package org.defaulterregistry.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an order or a ban may end before its time; a closed list (R-CONS-9, R-EXIT-1). */
public enum LiftBecause {
    PERFORMED,
    VALID_SECURITY,
    CREDITOR_CONSENTS;

    /** The word on the wire. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
