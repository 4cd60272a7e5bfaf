package org.defaulterregistry.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry, order, exit ban or permit as it stood then, and what has become of it.
 *
 * @param about {@code entry}, {@code consumption-order}, {@code exit-ban} or {@code permit}
 * @param measure what a permit lets pass; null: it is none
 * @param state then: {@code not-yet-in-force} (of an entry: in grace), {@code in-force}, {@code
 *     ran-out} or {@code ended}
 * @param from the first day on which it was to bind, or to let pass
 * @param until the last one, as it was known then; null: open-ended
 * @param resting the measures for which an entry or order rested on that day: permits of its own
 *     case ran (R-CONS-8, R-CONS-17(3)); what another case forbade was forbidden all the same
 * @param later what was done about it after that
 * @param today how it stands now: one of the states, and for an entry that has ended {@code
 *     withdrawn}, {@code deleted}, {@code expired} or {@code closed}
 * @param shouldNeverHaveBeen an entry that was withdrawn since, or before (R-CORRECT-9(1))
 */
public record PastView(
        String about,
        UUID id,
        String court,
        String caseNumber,
        @Nullable String measure,
        String state,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> resting,
        List<LaterAct> later,
        String today,
        boolean shouldNeverHaveBeen) {
    static final String IN_FORCE = "in-force";

    boolean isInForce() {
        return state.equals(IN_FORCE);
    }

    /**
     * @param at the minute of recording
     */
    public record LaterAct(long position, String kind, Instant at) {}
}
