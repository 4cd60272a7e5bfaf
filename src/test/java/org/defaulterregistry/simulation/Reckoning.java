package org.defaulterregistry.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts days by the rulebook's words and nothing of the registry's: what the simulation holds the
 * registry against must not share its faults.
 */
final class Reckoning {
    private static final Map<LocalDate, String> MARKED = marked();

    private Reckoning() {}

    /** R-CAL-1 to R-CAL-3. */
    static boolean isWorkingDay(LocalDate day) {
        var mark = MARKED.get(day);
        if (mark != null) {
            return mark.equals("makeup-workday");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The third working day after the event (R-CALC-1). */
    static LocalDate thirdWorkingDayAfter(LocalDate event) {
        var day = event;
        for (var counted = 0; counted < 3; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /**
     * The last day of grace (R-GRACE-15): corresponding date, moved off rest days (R-CALC-2,
     * R-CALC-3).
     */
    static LocalDate endOfGrace(LocalDate decided, int months) {
        var day = decided.plusMonths(months);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Map<LocalDate, String> marked() {
        try (var lines = Files.lines(Path.of("src/main/resources/law/cn-workdays.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .collect(
                            Collectors.toMap(
                                    cells -> LocalDate.parse(cells[0]), cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
