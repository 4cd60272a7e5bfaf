package org.defaulterregistry.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A unit is any party that is not a natural person. */
public enum PartyKind {
    NATURAL_PERSON,
    UNIT;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
