package org.defaulterregistry.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a machine may be let in for. */
public enum Scope {
    CHECK,
    REPORT,
    COPY,
    /** A court's own system: may record and draft, never sign. */
    COURT,
    CASHIER,
    AUDIT;

    /** The word in a token and on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
