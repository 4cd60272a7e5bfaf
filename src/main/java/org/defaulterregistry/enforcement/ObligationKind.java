package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a judgment orders. */
public enum ObligationKind {
    PAY,
    ACT,
    REFRAIN;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
