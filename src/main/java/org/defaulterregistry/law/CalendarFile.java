package org.defaulterregistry.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.rulebook.time.CalendarDay;
import org.defaulterregistry.rulebook.time.CalendarDay.Kind;
import org.defaulterregistry.rulebook.time.WorkCalendar;

/** A calendar of working days that somebody wants to load. */
final class CalendarFile {
    static final String HEAD = "date,type,name";

    private static final int SATURDAY = 6;

    private final List<LineFault> faults = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();

    private CalendarFile() {}

    /**
     * @param inForce whose years must not be lost: days were counted by them
     */
    static List<LineFault> faults(String content, Edition inForce) {
        var file = new CalendarFile();
        var lines = content.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEAD)) {
            file.fault(1, "this is not the head line of a calendar", "Write " + HEAD + ".");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                file.read(i + 1, lines.get(i));
            }
        }
        file.years(WorkCalendar.parse(inForce.content(), inForce.version()));
        return file.faults;
    }

    private void read(int line, String text) {
        try {
            var day = CalendarDay.parse(text);
            if (!dates.add(day.date())) {
                fault(line, "this day stands there twice", "Leave one of the two lines out.");
            }
            if (day.kind() == Kind.MAKE_UP_DAY && day.date().getDayOfWeek().getValue() < SATURDAY) {
                fault(
                        line,
                        "only a Saturday or Sunday is a make-up working day",
                        "Check the date.");
            }
        } catch (IllegalArgumentException noDay) {
            fault(
                    line,
                    String.valueOf(noDay.getMessage()),
                    "Write a line such as 2026-10-01,holiday,National Day.");
        }
    }

    /** One mistyped year would publish a calendar that does not exist. */
    private void years(WorkCalendar inForce) {
        var years = new TreeSet<Integer>();
        dates.forEach(date -> years.add(date.getYear()));
        var lost = new TreeSet<>(inForce.publishedYears());
        lost.removeAll(years);
        if (!lost.isEmpty()) {
            fault(
                    0,
                    "it leaves out years that are published: " + lost,
                    "Take over the lines of the calendar in force.");
        }
        if (!years.isEmpty() && years.last() - years.first() >= years.size()) {
            fault(0, "there is a gap between its years: " + years, "Check the year of each line.");
        }
    }

    private void fault(int line, String detail, String mend) {
        faults.add(new LineFault(line, detail, mend));
    }
}
