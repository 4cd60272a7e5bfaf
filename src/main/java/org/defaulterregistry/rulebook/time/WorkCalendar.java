package org.defaulterregistry.rulebook.time;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are working days. Each year's holidays and make-up days are published the autumn
 * before.
 */
public final class WorkCalendar {

    private final String version;
    private final Map<LocalDate, DayKind> exceptions;
    private final Set<Integer> years;

    private WorkCalendar(String version, Map<LocalDate, DayKind> exceptions) {
        this.version = version;
        this.exceptions = exceptions;
        this.years =
                exceptions.keySet().stream().map(LocalDate::getYear).collect(toUnmodifiableSet());
    }

    /**
     * Reads the published days.
     *
     * @param csv a head line, then {@code date,type,name}; type is {@code holiday} or {@code
     *     makeup-workday}
     * @param version a name for this edition, kept with every day computed from it (R-CAL-5)
     */
    public static WorkCalendar parse(String csv, String version) {
        var days =
                csv.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split(",", 3))
                        .collect(
                                toUnmodifiableMap(
                                        cells -> LocalDate.parse(cells[0].strip()),
                                        cells -> DayKind.of(cells[1].strip())));
        return new WorkCalendar(version, days);
    }

    public String version() {
        return version;
    }

    /** A year is published if the calendar says anything about it (R-CAL-4). */
    public boolean isPublished(int year) {
        return years.contains(year);
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
        var kind = exceptions.get(date);
        return kind == null ? isWeekday(date) : kind == DayKind.MAKE_UP_DAY;
    }

    public boolean holiday(LocalDate date) {
        return exceptions.get(date) == DayKind.HOLIDAY;
    }

    public boolean makeUpDay(LocalDate date) {
        return exceptions.get(date) == DayKind.MAKE_UP_DAY;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private enum DayKind {
        HOLIDAY,
        MAKE_UP_DAY;

        static DayKind of(String type) {
            return switch (type) {
                case "holiday" -> HOLIDAY;
                case "makeup-workday" -> MAKE_UP_DAY;
                default -> throw new IllegalArgumentException("unknown type of day: " + type);
            };
        }
    }
}
