package org.defaulterregistry.demo;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.defaulterregistry.rulebook.listing.ApplicationRules;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.listing.ListingTerm;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;

/**
 * How many days ago something must have happened to fall due today; on a rest day nothing is due,
 * and the next working day is meant.
 */
final class DueDays {
    private static final int YEARS = 2;
    private static final int LONG_AGO = 1_000;

    private final LocalDate today;
    private final LocalDate due;
    private final Deadlines deadlines;

    DueDays(LocalDate today, Deadlines deadlines) {
        this.today = today;
        this.due = deadlines.days(today, 0).date();
        this.deadlines = deadlines;
    }

    /** The application that must be decided on the day. */
    int application() {
        return first(ago ->
                !ApplicationRules.decisionDue(today.minusDays(ago), deadlines).date().isAfter(due));
    }

    /** The decision with a term of two years whose entry must be deleted on the day. */
    int expiredTerm() {
        return first(ago -> !deletionDue(today.minusDays(ago)).isAfter(due));
    }

    private LocalDate deletionDue(LocalDate decidedOn) {
        var lastDay = new ListingTerm.Fixed(decidedOn, YEARS).lastDay();
        return Removal.dueDay(lastDay, deadlines).date();
    }

    /** The decision with some months of grace that run for the last time on the day. */
    int lastDayOfGrace(int months) {
        return first(ago ->
                !Grace.from(today.minusDays(ago), months, deadlines).lastDay().date().isAfter(due));
    }

    private static int first(IntPredicate longEnough) {
        return IntStream.range(0, LONG_AGO).filter(longEnough).findFirst().orElseThrow();
    }
}
