package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.time.CalendarUnknown;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;
import org.defaulterregistry.rulebook.time.Periods;

/**
 * A last chance: performed by its last day, and nothing is published. Until then nothing binds
 * (R-GRACE-15).
 *
 * @param correspondingDay the day of the month on which the months are full
 * @param lastDay moved behind rest days, for it is a day to act by
 */
public record Grace(int months, LocalDate correspondingDay, DueDay lastDay) {

    public static final Citation CITATION = ENFORCEMENT_OPINION_2019.rule("R-GRACE-15", "Art. 15");
    public static final int SHORTEST = 1;
    public static final int LONGEST = 3;

    public static boolean allowed(int months) {
        return months >= SHORTEST && months <= LONGEST;
    }

    public static Grace from(LocalDate decidedOn, int months, Deadlines deadlines) {
        if (!allowed(months)) {
            throw new IllegalArgumentException("grace is one to three months, not " + months);
        }
        return new Grace(
                months,
                Periods.lastDayOfMonths(decidedOn, months),
                deadlines.months(decidedOn, months));
    }

    public boolean runsOn(LocalDate day) {
        return !day.isAfter(lastDay.date());
    }

    /**
     * The same for certain: the last day counts only if the calendar behind it is published.
     *
     * @throws CalendarUnknown if it is needed and is not
     */
    public boolean surelyRunsOn(LocalDate day) {
        return !day.isAfter(correspondingDay) || !day.isAfter(lastDay.exact());
    }

    /**
     * The first day on which the entry may be published and binds, if the obligation is still
     * unperformed.
     */
    public LocalDate publishOn() {
        return lastDay.date().plusDays(1);
    }
}
