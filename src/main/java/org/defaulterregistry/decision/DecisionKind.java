package org.defaulterregistry.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a court decides in writing; each restricts, and so each needs two people (D13). */
public enum DecisionKind {
    LISTING,
    EXTENSION,
    CONSUMPTION_ORDER,
    EXIT_BAN;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
