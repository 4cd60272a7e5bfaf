package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_REQUEST;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.defaulterregistry.rulebook.review.Reason;
import org.defaulterregistry.rulebook.review.Reason.Remedy;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;

/** Where objecting leads from here (table C). Nothing rests meanwhile (R-REVIEW-12(6)). */
final class ObjectionWays {
    private ObjectionWays() {}

    /** What is under way stands beside the surest way. */
    static void putIn(
            List<Way> ways, List<Objecting> objecting, LocalDate today, Deadlines deadlines) {
        ways.addAll(
                Math.min(1, ways.size()),
                objecting.stream()
                        .flatMap(one -> underWay(one, today, deadlines).stream())
                        .toList());
    }

    /** The same for an entry, whose wrong data is corrected while it stays (R-CORRECT-9(2)). */
    static void putInEntry(
            List<Way> ways, List<Objecting> objecting, LocalDate today, Deadlines deadlines) {
        ways.addAll(
                Math.min(1, ways.size()),
                objecting.stream()
                        .flatMap(one ->
                                underWay(one, today, deadlines)
                                        .map(way -> corrects(one) ? way.correcting() : way)
                                        .stream())
                        .toList());
    }

    /**
     * The objection that can be brought today: no reason is before the court twice, and another one
     * is another objection (R-REVIEW-11).
     */
    static Optional<Way> anew(
            Way object, List<Objecting> objecting, LocalDate today, Deadlines deadlines) {
        var pending =
                objecting.stream()
                        .filter(Objecting.Pending.class::isInstance)
                        .map(Objecting::reason)
                        .collect(Collectors.toSet());
        return pending.containsAll(EnumSet.allOf(Reason.class))
                ? Optional.empty()
                : Optional.of(object.courtBy(ReviewRules.decisionDue(today, deadlines)));
    }

    static Way above(Objecting.Above above, Deadlines deadlines) {
        return Way.of(WayKind.RECONSIDERATION_PENDING, ReviewRules.SECOND_DECISION, DECISION)
                .courtBy(ReviewRules.decisionDue(above.receivedOn(), deadlines));
    }

    private static boolean corrects(Objecting objecting) {
        return objecting.reason().remedy() == Remedy.CORRECT;
    }

    private static Optional<Way> underWay(Objecting so, LocalDate today, Deadlines deadlines) {
        return switch (so) {
            case Objecting.Pending pending ->
                    Optional.of(
                            Way.of(WayKind.OBJECTION_PENDING, ReviewRules.FIRST_DECISION, DECISION)
                                    .courtBy(
                                            ReviewRules.decisionDue(
                                                    pending.receivedOn(), deadlines)));
            case Objecting.Rejected rejected -> goUp(rejected, today, deadlines);
            case Objecting.Above above -> Optional.of(above(above, deadlines));
        };
    }

    /** Once the time to go up is over, there is only a new request. */
    private static Optional<Way> goUp(
            Objecting.Rejected rejected, LocalDate today, Deadlines deadlines) {
        var goUp =
                Way.of(WayKind.GO_UP, ReviewRules.GO_UP, WRITTEN_REQUEST)
                        .courtBy(ReviewRules.decisionDue(today, deadlines));
        var served = rejected.servedOn();
        if (served == null) {
            return Optional.of(goUp);
        }
        var last = ReviewRules.lastDayToGoUp(served, deadlines);
        return last.isSurelyPast(today) ? Optional.empty() : Optional.of(goUp.takenBy(last));
    }
}
