package org.defaulterregistry.rulebook.time;

import java.time.LocalDate;

/**
 * How a due day was counted.
 *
 * @param from the day of the event, not counted itself
 */
public record Counted(LocalDate from, int length, Unit unit) {

    /** What was counted. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        MONTHS
    }

    /** The due day by these deadlines, for example by a calendar published since. */
    public DueDay by(Deadlines deadlines) {
        return switch (unit) {
            case WORKING_DAYS -> deadlines.workingDays(from, length);
            case DAYS -> deadlines.days(from, length);
            case MONTHS -> deadlines.months(from, length);
        };
    }
}
