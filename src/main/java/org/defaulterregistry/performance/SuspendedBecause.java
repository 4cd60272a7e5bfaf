package org.defaulterregistry.performance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.defaulterregistry.rulebook.removal.SuspensionReason;

/** Why enforcement rests; only the first two end an entry (R-REMOVE-10(5)). */
public enum SuspendedBecause {
    TRIAL_SUPERVISION,
    BANKRUPTCY,
    /** A settlement, a creditor who waits, anything else. */
    OTHER;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SuspensionReason reason() {
        return switch (this) {
            case TRIAL_SUPERVISION -> SuspensionReason.TRIAL_SUPERVISION;
            case BANKRUPTCY -> SuspensionReason.BANKRUPTCY;
            case OTHER -> SuspensionReason.OTHER;
        };
    }
}
