package org.defaulterregistry.rulebook.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day that the published calendar names: a holiday, or a working day in exchange for one. */
public record CalendarDay(LocalDate date, Kind kind, String name) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int CELLS = 3;

    /** Which way the day differs from its weekday. */
    public enum Kind {
        /** A rest day, also from Monday to Friday (R-CAL-2). */
        HOLIDAY("holiday"),
        /** A working day although Saturday or Sunday (R-CAL-3). */
        MAKE_UP_DAY("makeup-workday");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        private static Kind ofKey(String key) {
            return Stream.of(values())
                    .filter(kind -> kind.key.equals(key))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "the second cell is neither holiday nor makeup-workday"));
        }
    }

    /**
     * Reads one line, {@code date,type,name}.
     *
     * @throws IllegalArgumentException if the line names no such day; the message says what is
     *     wrong and repeats nothing
     */
    public static CalendarDay parse(String line) {
        var cells = line.split(",", CELLS);
        if (cells.length < CELLS || cells[2].isBlank()) {
            throw new IllegalArgumentException("a line holds three cells: date,type,name");
        }
        return new CalendarDay(
                date(cells[0].strip()), Kind.ofKey(cells[1].strip()), cells[2].strip());
    }

    private static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("the first cell is no day that exists", noSuchDay);
        }
        throw new IllegalArgumentException("the first cell is no calendar date such as 2026-10-01");
    }
}
