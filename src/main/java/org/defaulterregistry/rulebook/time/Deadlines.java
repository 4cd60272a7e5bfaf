package org.defaulterregistry.rulebook.time;

import java.time.LocalDate;

/** The day by which somebody must have acted. The day of the event is never counted. */
public record Deadlines(WorkCalendar calendar) {

    /**
     * Counts working days only (R-CALC-1).
     *
     * @param event the day the duty arose, a date at court time
     * @param days at least 1
     */
    public DueDay workingDays(LocalDate event, int days) {
        var day = event;
        var estimate = false;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            estimate |= !calendar.isPublished(day.getYear());
            counted += calendar.presumedWorkingDay(day) ? 1 : 0;
        }
        return new DueDay(day, estimate, calendar.version());
    }

    /** Counts every day; an end on a rest day moves behind the rest days (R-CALC-2). */
    public DueDay days(LocalDate event, int days) {
        return firstWorkingDayFrom(event.plusDays(days));
    }

    /** Counts months (R-CALC-3); an end on a rest day moves behind the rest days (R-CALC-6). */
    public DueDay months(LocalDate event, int months) {
        return firstWorkingDayFrom(Periods.lastDayOfMonths(event, months));
    }

    private DueDay firstWorkingDayFrom(LocalDate end) {
        var day = end;
        var estimate = !calendar.isPublished(day.getYear());
        while (!calendar.presumedWorkingDay(day)) {
            day = day.plusDays(1);
            estimate |= !calendar.isPublished(day.getYear());
        }
        return new DueDay(day, estimate, calendar.version());
    }
}
