package org.defaulterregistry.rulebook.listing;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Readings;

/** When somebody is of age (R-EXCL-4-AGE). */
public final class Majority {

    private static final int FULL_YEARS = 18;

    private Majority() {}

    public static boolean reached(LocalDate born, LocalDate on, Readings readings) {
        var birthday = born.plusYears(FULL_YEARS);
        return readings.minorOnEighteenthBirthday() ? on.isAfter(birthday) : !on.isBefore(birthday);
    }
}
