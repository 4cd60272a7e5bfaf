package org.defaulterregistry.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.restraint.Window;
import org.jspecify.annotations.Nullable;

/**
 * Where an order or a ban stands on a day. What has run out binds nobody, though nobody lifted it
 * (D3).
 */
public enum Standing {
    DRAFTED,
    REFUSED,
    DRAFT_LAPSED,
    /** Signed here; it has gone to another court with its case. */
    TRANSFERRED,
    NOT_YET_IN_FORCE,
    IN_FORCE,
    RAN_OUT,
    LIFTED;

    /** What has become of a decision without which nothing binds at the court that asks. */
    static Standing of(DecisionState state) {
        return switch (state) {
            case DRAFTED -> DRAFTED;
            case REFUSED -> REFUSED;
            case LAPSED -> DRAFT_LAPSED;
            case SIGNED -> TRANSFERRED;
            case HELD -> throw new IllegalStateException("only a listing waits for a filing");
        };
    }

    /**
     * @param liftedOn null: nobody has lifted it
     */
    static Standing of(Window days, @Nullable LocalDate liftedOn, LocalDate today) {
        if (liftedOn != null) {
            return LIFTED;
        }
        if (today.isBefore(days.from())) {
            return NOT_YET_IN_FORCE;
        }
        return days.covers(today) ? IN_FORCE : RAN_OUT;
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
