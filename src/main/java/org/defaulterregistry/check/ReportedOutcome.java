package org.defaulterregistry.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a check at the provider's counter: a closed list. */
public enum ReportedOutcome {
    REFUSED,
    SERVED,
    /** The person showed a court's permit. */
    PERMIT_SHOWN,
    /** The person says that the answer is about somebody else, or is wrong. */
    PERSON_DISPUTES;

    /** The word on the wire, such as {@code permit-shown}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
