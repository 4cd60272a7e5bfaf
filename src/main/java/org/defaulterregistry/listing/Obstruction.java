package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what enforcement was obstructed; only violence and threats lengthen a term (R-TERM-2(2)). */
public enum Obstruction {
    VIOLENCE_OR_THREATS,
    FORGED_EVIDENCE,
    OTHER;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
