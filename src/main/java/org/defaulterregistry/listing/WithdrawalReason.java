package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.defaulterregistry.rulebook.removal.RemovalEvent;

/** Why an entry should never have been (R-CORRECT-9(1)). */
public enum WithdrawalReason {
    WRONG_PERSON,
    MINOR,
    EXCLUDED_BY_LAW,
    NO_GROUND,
    OTHER;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    RemovalEvent event() {
        return this == MINOR
                ? RemovalEvent.LISTED_PERSON_WAS_A_MINOR
                : RemovalEvent.SHOULD_NOT_HAVE_BEEN_LISTED;
    }
}
