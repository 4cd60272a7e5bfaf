package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of paper is enforced (R-DATA-6(5)). */
public enum BasisKind {
    JUDGMENT,
    RULING,
    MEDIATION_AGREEMENT,
    ARBITRAL_AWARD,
    NOTARISED_INSTRUMENT,
    ADMINISTRATIVE_PENALTY,
    ADMINISTRATIVE_ORDER;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
