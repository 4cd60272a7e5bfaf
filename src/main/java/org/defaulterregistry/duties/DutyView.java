package org.defaulterregistry.duties;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as its court sees it.
 *
 * @param subject the decision, entry, order, application or objection it is about
 * @param officer who of the court has it in hand; null: nobody yet
 * @param estimate the due day lies in a year whose calendar is not published yet (R-CAL-6)
 * @param missed it was not done in time, or the registry had to do it (D3)
 * @param escalatedTo the next higher court, which sees it from the day after the due day
 * @param doneOn the day at court time; null: not done
 */
public record DutyView(
        UUID id,
        String court,
        DutyKind kind,
        String rule,
        UUID subject,
        LocalDate dueOn,
        boolean estimate,
        String calendarVersion,
        State state,
        boolean overdue,
        boolean missed,
        @Nullable String officer,
        @Nullable String escalatedTo,
        @Nullable LocalDate doneOn,
        int version) {

    /** Where a duty stands. Due: today is the last day. */
    public enum State {
        OPEN,
        DUE,
        OVERDUE,
        DONE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
