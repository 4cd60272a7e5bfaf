package org.defaulterregistry.rulebook.time;

import java.time.LocalDate;

/**
 * Months and years. They end on the corresponding date, or on the month's last day where it has no
 * such date (R-CALC-3).
 *
 * <p>The end of a sanction, a bar or a permission stands as it falls: no holiday moves it
 * (R-CALC-6).
 */
public final class Periods {

    private Periods() {}

    public static LocalDate lastDayOfMonths(LocalDate start, int months) {
        return start.plusMonths(months);
    }

    public static LocalDate lastDayOfYears(LocalDate start, int years) {
        return start.plusYears(years);
    }
}
