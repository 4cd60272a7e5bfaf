package org.defaulterregistry.rulebook.time;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.defaulterregistry.rulebook.time.CalendarDay.Kind;

/**
 * Which days are working days. Each year's holidays and make-up days are published the autumn
 * before.
 */
public final class WorkCalendar {

    private final String version;
    private final SortedMap<LocalDate, CalendarDay> days;
    private final Set<Integer> years;

    private WorkCalendar(String version, SortedMap<LocalDate, CalendarDay> days) {
        this.version = version;
        this.days = Collections.unmodifiableSortedMap(days);
        this.years = days.keySet().stream().map(LocalDate::getYear).collect(toUnmodifiableSet());
    }

    /**
     * Reads the published days.
     *
     * @param csv a head line, then {@code date,type,name}; type is {@code holiday} or {@code
     *     makeup-workday}
     * @param version a name for this edition, kept with every day computed from it (R-CAL-5)
     * @throws IllegalArgumentException if a line names no day, or a day stands there twice
     */
    public static WorkCalendar parse(String csv, String version) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        csv.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CalendarDay::parse)
                .forEach(day -> {
                    if (days.put(day.date(), day) != null) {
                        throw new IllegalArgumentException("a day stands there twice");
                    }
                });
        return new WorkCalendar(version, days);
    }

    public String version() {
        return version;
    }

    /** A year is published if the calendar says anything about it (R-CAL-4). */
    public boolean isPublished(int year) {
        return years.contains(year);
    }

    /** Every day that differs from its weekday, in order. */
    public Collection<CalendarDay> days() {
        return days.values();
    }

    public SortedSet<Integer> publishedYears() {
        return new TreeSet<>(years);
    }

    /**
     * Whether the courts work on this day.
     *
     * @throws CalendarUnknown if the year is not published: no guess is better than a wrong one
     *     (R-CAL-4)
     */
    public boolean workingDay(LocalDate date) {
        if (!isPublished(date.getYear())) {
            throw new CalendarUnknown("year " + date.getYear());
        }
        return presumedWorkingDay(date);
    }

    /**
     * The same, but in a year not yet published every Monday to Friday is taken for a working day
     * (R-CAL-6).
     */
    public boolean presumedWorkingDay(LocalDate date) {
        var named = days.get(date);
        return named == null ? isWeekday(date) : named.kind() == Kind.MAKE_UP_DAY;
    }

    public boolean holiday(LocalDate date) {
        return is(date, Kind.HOLIDAY);
    }

    public boolean makeUpDay(LocalDate date) {
        return is(date, Kind.MAKE_UP_DAY);
    }

    private boolean is(LocalDate date, Kind kind) {
        var named = days.get(date);
        return named != null && named.kind() == kind;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
