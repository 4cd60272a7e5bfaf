package org.defaulterregistry.citizen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.citizen.MyStatus.WayOff;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.enforcement.PerformanceState;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What takes an entry off the list, the surest way first. */
@Component
class WaysOff {
    private final Deadlines deadlines;

    WaysOff(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param outstanding what is still to be paid; null unless it is about money
     */
    List<WayOff> of(
            ListingView listing,
            EnforcementCase enforcementCase,
            @Nullable BigDecimal outstanding,
            LocalDate today) {
        if (listing.endedOn() != null) {
            return List.of();
        }
        var ways = new ArrayList<WayOff>();
        ways.add(
                hasPerformed(listing, enforcementCase)
                        ? askForEarlyDeletion()
                        : perform(listing, enforcementCase, outstanding, today));
        var lastDay = listing.termLastDay();
        if (lastDay != null) {
            ways.add(waiting(lastDay));
        }
        ways.add(objecting());
        return ways;
    }

    /** All debtors have, or this one of several has. */
    private static boolean hasPerformed(ListingView listing, EnforcementCase enforcementCase) {
        var published = listing.published();
        return enforcementCase.isPerformed()
                || (published != null && published.performance() == PerformanceState.PERFORMED);
    }

    private WayOff perform(
            ListingView listing,
            EnforcementCase enforcementCase,
            @Nullable BigDecimal outstanding,
            LocalDate today) {
        var what =
                enforcementCase.getObligation() == ObligationKind.PAY
                        ? "Pay the amount due to the enforcement court, naming the case number."
                        : "Do what the judgment orders, and tell the enforcement court.";
        return new WayOff(
                rule(listing, today),
                what,
                "you",
                consequence(listing, enforcementCase, today),
                outstanding,
                enforcementCase.getCurrency(),
                enforcementCase.getAmountAsOf());
    }

    /**
     * Performed, and still listed: only a fixed-term entry outlives performance
     * (R-REMOVE-10-FIXED).
     */
    private static WayOff askForEarlyDeletion() {
        return new WayOff(
                "R-TERM-2(3)",
                "You have performed. Ask the enforcement court to delete the entry early.",
                "you, then the court",
                "The court may delete it early; it need not.",
                null,
                null,
                null);
    }

    private static String rule(ListingView listing, LocalDate today) {
        if (today.isBefore(listing.publishedOn())) {
            return "R-GRACE-15";
        }
        return listing.fixedTerm() ? "R-TERM-2(3)" : "R-REMOVE-10(1)";
    }

    private String consequence(
            ListingView listing, EnforcementCase enforcementCase, LocalDate today) {
        if (today.isBefore(listing.publishedOn())) {
            return "If you perform before "
                    + listing.publishedOn()
                    + ", the entry is never published.";
        }
        if (listing.fixedTerm()) {
            return "The entry has a term and stays, but the court may delete it early. The consumption order is lifted.";
        }
        var latest = Removal.dueDay(today, deadlines).date();
        return enforcementCase.getObligation() == ObligationKind.PAY
                ? "The entry is deleted and the consumption order lifted as soon as the court's cashier reports the"
                        + " payment; by law at the latest three working days after it (reported today: "
                        + latest
                        + ")."
                : "The court deletes the entry within three working days of knowing it (known today: "
                        + latest
                        + ").";
    }

    private WayOff waiting(LocalDate lastDay) {
        var due = Removal.dueDay(lastDay, deadlines);
        return new WayOff(
                "R-REMOVE-10-EXPIRY",
                "Wait for the term to end.",
                "nobody",
                "The entry binds nobody after "
                        + lastDay
                        + " and is deleted by "
                        + due.date()
                        + (due.estimate()
                                ? " (an estimate: the calendar of that year is not published)."
                                : "."),
                null,
                null,
                null);
    }

    private static WayOff objecting() {
        return new WayOff(
                "R-REVIEW-11",
                "If you should not be listed, or the data is wrong, or the entry should have been deleted: ask the"
                        + " enforcement court in writing for correction.",
                "you",
                "The court decides within 15 days. The entry stays meanwhile (R-REVIEW-12(6)).",
                null,
                null,
                null);
    }
}
