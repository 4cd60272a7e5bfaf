package org.defaulterregistry.rulebook.listing;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.defaulterregistry.rulebook.time.Periods;

/** From when, and until when, an entry lasts. */
public sealed interface ListingTerm {

    LocalDate firstDay();

    boolean runsOn(LocalDate day);

    /** Lasts until one of the seven triggers of Art. 10 happens. */
    record OpenEnded(LocalDate firstDay) implements ListingTerm {
        @Override
        public boolean runsOn(LocalDate day) {
            return !day.isBefore(firstDay);
        }
    }

    /** Ends by itself after its years; no holiday moves the end (R-CALC-6). */
    record Fixed(LocalDate firstDay, int years) implements ListingTerm {

        /** The term that runs from the one day to the other; both are whole years apart. */
        public static Fixed between(LocalDate firstDay, LocalDate lastDay) {
            return IntStream.rangeClosed(TermRules.BASIC_YEARS, TermRules.LONGEST_YEARS)
                    .mapToObj(years -> new Fixed(firstDay, years))
                    .filter(term -> term.lastDay().equals(lastDay))
                    .findFirst()
                    .orElseThrow();
        }

        public Fixed extendedBy(int more) {
            return new Fixed(firstDay, years + more);
        }

        /** What was added to the basic term. */
        public int yearsAdded() {
            return years - TermRules.BASIC_YEARS;
        }

        /** The last day on which it binds anybody. */
        public LocalDate lastDay() {
            return Periods.lastDayOfYears(firstDay, years);
        }

        @Override
        public boolean runsOn(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay());
        }
    }

    static ListingTerm of(TermFacts facts, LocalDate firstDay) {
        return facts.fixedTerm()
                ? new Fixed(firstDay, TermRules.years(facts))
                : new OpenEnded(firstDay);
    }
}
