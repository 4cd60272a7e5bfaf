package org.defaulterregistry.rulebook.time;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.defaulterregistry.rulebook.time.Counted.Unit;

/**
 * The day by which somebody must have acted. The day of the event is never counted.
 *
 * @param source where the calendar in force comes from; each count asks once
 */
public record Deadlines(Supplier<WorkCalendar> source) {

    public Deadlines(WorkCalendar calendar) {
        this(() -> calendar);
    }

    public WorkCalendar calendar() {
        return source.get();
    }

    /**
     * With the calendar in force now, whatever is loaded later: for a decision that names the one
     * it was made by.
     */
    public Deadlines pinned() {
        return new Deadlines(calendar());
    }

    /**
     * Counts working days only (R-CALC-1).
     *
     * @param event the day the duty arose, a date at court time
     * @param days at least 1
     */
    public DueDay workingDays(LocalDate event, int days) {
        var calendar = calendar();
        var day = event;
        var estimate = false;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            estimate |= !calendar.isPublished(day.getYear());
            counted += calendar.presumedWorkingDay(day) ? 1 : 0;
        }
        return new DueDay(
                day, estimate, calendar.version(), new Counted(event, days, Unit.WORKING_DAYS));
    }

    /** Counts every day; an end on a rest day moves behind the rest days (R-CALC-2). */
    public DueDay days(LocalDate event, int days) {
        return firstWorkingDayFrom(event.plusDays(days), new Counted(event, days, Unit.DAYS));
    }

    /** Counts months (R-CALC-3); an end on a rest day moves behind the rest days (R-CALC-6). */
    public DueDay months(LocalDate event, int months) {
        return firstWorkingDayFrom(
                Periods.lastDayOfMonths(event, months), new Counted(event, months, Unit.MONTHS));
    }

    /**
     * The day on which what had a last day is over: the next one, whatever day it is. A sanction or
     * a permission ends on its date and does not roll over (R-CALC-6).
     */
    public DueDay over(LocalDate lastDay) {
        return new DueDay(
                lastDay.plusDays(1),
                false,
                calendar().version(),
                new Counted(lastDay, 1, Counted.Unit.DAYS));
    }

    private DueDay firstWorkingDayFrom(LocalDate end, Counted counted) {
        var calendar = calendar();
        var day = end;
        var estimate = !calendar.isPublished(day.getYear());
        while (!calendar.presumedWorkingDay(day)) {
            day = day.plusDays(1);
            estimate |= !calendar.isPublished(day.getYear());
        }
        return new DueDay(day, estimate, calendar.version(), counted);
    }
}
