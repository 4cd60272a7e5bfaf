package org.defaulterregistry.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A calendar date as requests and forms write it: four, two and two ASCII digits; years 1800 to
 * 2999, so that no arithmetic on them leaves the calendar.
 */
public final class PlainDay {
    private static final Pattern FORM = Pattern.compile("(1[89]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private PlainDay() {}

    /** Empty if it is none. */
    public static Optional<LocalDate> read(String text) {
        try {
            return FORM.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
