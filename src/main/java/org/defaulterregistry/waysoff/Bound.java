package org.defaulterregistry.waysoff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.InWords;
import org.jspecify.annotations.Nullable;

/**
 * Something that binds somebody, or will, with every way out of it.
 *
 * @param state such as {@code in-force} or {@code in-grace}; of an office {@code not-yet-in-force}
 *     while nothing restricts the unit yet; {@code held} of a decision that waits for its filing
 * @param court the enforcement court, whose case it is
 * @param caseNumber of an office the first case that restricts the unit, or will
 * @param since the first day on which it binds; of a held decision the day on which it was taken
 * @param until the last day; null: until a way is taken
 * @param waysOff the surest and nearest first; empty once it has ended
 */
public record Bound(
        About about,
        UUID id,
        String state,
        String court,
        InWords courtName,
        String caseNumber,
        LocalDate since,
        @Nullable LocalDate until,
        List<WayOff> waysOff) {

    /** What binds. */
    public enum About {
        ENTRY,
        /** A listing decision that is held for its filing: nothing of it binds yet. */
        HELD_DECISION,
        CONSUMPTION_ORDER,
        EXIT_BAN,
        OFFICE;

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
