package org.defaulterregistry.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why an order or a ban may end before its time; a closed list (R-CONS-9, R-EXIT-1, R-SELF-CHECK).
 */
public enum LiftBecause {
    PERFORMED,
    VALID_SECURITY,
    CREDITOR_CONSENTS,
    /** The court found by itself that it was wrong from the start (R-SELF-CHECK). */
    SHOULD_NOT_HAVE_BEEN,
    /** Of an exit ban: whom it hits is no longer, or never was, in the office (R-EXIT-1). */
    NOT_OF_THE_GROUP;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
