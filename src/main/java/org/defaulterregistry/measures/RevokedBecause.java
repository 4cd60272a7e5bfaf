package org.defaulterregistry.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a court takes a permit back; a closed list (R-CONS-17(4)). */
public enum RevokedBecause {
    FALSE_EVIDENCE,
    UNDERTAKING_BROKEN;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
