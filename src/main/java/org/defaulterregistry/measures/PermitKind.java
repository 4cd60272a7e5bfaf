package org.defaulterregistry.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of exception a court makes. */
public enum PermitKind {
    /** An urgent journey (R-CONS-17(3)). */
    TEMPORARY_LIFT("R-CONS-17(3)"),
    /** What life or business needs (R-CONS-8). */
    NECESSARY_CONSUMPTION("R-CONS-8"),
    /** One of the four groups of a unit spends his or her own money (R-CONS-3-PRIVATE). */
    PRIVATE_CONSUMPTION("R-CONS-3-PRIVATE");

    private final String rule;

    PermitKind(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
