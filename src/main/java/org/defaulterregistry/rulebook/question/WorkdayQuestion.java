package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.time.CalendarUnknown;
import org.jspecify.annotations.Nullable;

/** Is this a working day? Which day comes so many working days after? */
final class WorkdayQuestion {

    private static final int DAYS_IN_YEAR = 366;

    private final Reply reply;
    private final Told told;

    private WorkdayQuestion(Reply reply) {
        this.reply = reply;
        this.told = reply.told();
    }

    static void answer(Reply reply) {
        var question = new WorkdayQuestion(reply);
        reply.field("working_day", question::workingDay);
        reply.day("date", question::date);
    }

    private boolean counts() {
        return told.has("after") || told.has("add_working_days");
    }

    private @Nullable Boolean workingDay() {
        if (counts() && !told.has("date")) {
            return null;
        }
        var day = told.day("date");
        return day.isEmpty() ? null : (Boolean) workingDay(day.get());
    }

    private boolean workingDay(LocalDate day) {
        var calendar = reply.deadlines().calendar();
        var works = calendar.workingDay(day);
        reply.found(Counting.HOLIDAY, "Is it a holiday?", calendar.holiday(day));
        reply.found(Counting.MAKE_UP, "Is it a make-up working day?", calendar.makeUpDay(day));
        reply.found(Counting.WEEK, "Is it a working day?", works);
        return works;
    }

    private Optional<LocalDate> date() {
        if (!counts()) {
            return Optional.empty();
        }
        told.need("after", "add_working_days");
        return told.day("after").map(day -> after(day, told.whole("add_working_days")));
    }

    private LocalDate after(LocalDate day, int workingDays) {
        var deadlines = reply.deadlines();
        if (workingDays > DAYS_IN_YEAR * deadlines.calendar().publishedYears().size()) {
            throw new CalendarUnknown("beyond every published year");
        }
        return new Counting(reply).inWorkingDays(day, deadlines.workingDays(day, workingDays));
    }
}
