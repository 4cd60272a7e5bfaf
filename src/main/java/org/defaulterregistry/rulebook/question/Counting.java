package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.LawText.CIVIL_CODE;
import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;
import static org.defaulterregistry.rulebook.LawText.HOLIDAY_NOTICES;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.time.DueDay;
import org.defaulterregistry.rulebook.time.WorkCalendar;

/** Counts days for an answer, and says how they were counted. */
record Counting(Reply reply) {

    static final Citation WORKING_DAYS = CIVIL_PROCEDURE_LAW_2023.rule("R-CALC-1", "Art. 85");
    static final Citation CALENDAR_DAYS =
            CIVIL_PROCEDURE_LAW_2023.rule("R-CALC-2", "Art. 85(2), (3)");
    static final Citation MONTHS_AND_YEARS = CIVIL_CODE.rule("R-CALC-3", "Art. 202");
    static final Citation PUBLISHED = HOLIDAY_NOTICES.rule("R-CAL-4", "published each autumn");
    static final Citation WEEK = HOLIDAY_NOTICES.rule("R-CAL-1", "working week");
    static final Citation HOLIDAY = HOLIDAY_NOTICES.rule("R-CAL-2", "holidays");
    static final Citation MAKE_UP = HOLIDAY_NOTICES.rule("R-CAL-3", "make-up working days");

    /** The due day, for certain. */
    LocalDate inWorkingDays(LocalDate event, DueDay due) {
        var day = due.exact();
        reply.found(WORKING_DAYS, "Are only working days counted, from the day after?", true);
        reply.found(HOLIDAY, "Do holidays lie between?", between(event, day, calendar()::holiday));
        reply.found(
                MAKE_UP,
                "Do make-up working days lie between?",
                between(event, day, calendar()::makeUpDay));
        return day;
    }

    /** The due day, for certain. */
    LocalDate inCalendarDays(LocalDate unmoved, DueDay due) {
        var day = due.exact();
        reply.found(
                CALENDAR_DAYS,
                "Does the period end on a rest day, and move behind it?",
                !day.equals(unmoved));
        return day;
    }

    LocalDate inMonthsOrYears(LocalDate end) {
        reply.found(MONTHS_AND_YEARS, "Does it end on the corresponding date?", true);
        return end;
    }

    private WorkCalendar calendar() {
        return reply.deadlines().calendar();
    }

    private static boolean between(LocalDate event, LocalDate last, Predicate<LocalDate> kind) {
        return event.plusDays(1).datesUntil(last.plusDays(1)).anyMatch(kind);
    }
}
