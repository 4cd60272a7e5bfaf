package org.defaulterregistry.rulebook.time;

import java.time.LocalDate;

/**
 * The last day of a period, inclusive.
 *
 * @param estimate some day on the way lies in a year whose calendar is not published; to be
 *     computed again when it is (R-CAL-6)
 * @param calendarVersion the calendar it was computed with (R-CAL-5)
 * @param counted how it was counted, so that an estimate can be counted again
 */
public record DueDay(LocalDate date, boolean estimate, String calendarVersion, Counted counted) {

    /**
     * The day itself, where an estimate will not do.
     *
     * @throws CalendarUnknown if it is an estimate (R-CAL-4)
     */
    public LocalDate exact() {
        if (estimate) {
            throw new CalendarUnknown("needed up to " + date);
        }
        return date;
    }

    /** Never of an estimate: nobody comes too late by a day that may yet move (R-CAL-6). */
    public boolean isSurelyPast(LocalDate today) {
        return !estimate && today.isAfter(date);
    }
}
