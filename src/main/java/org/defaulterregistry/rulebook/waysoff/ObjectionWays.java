package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_REQUEST;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;

/** Where objecting leads from here (table C). Nothing rests meanwhile (R-REVIEW-12(6)). */
final class ObjectionWays {
    private ObjectionWays() {}

    /**
     * @param object the first objection, if none is under way
     */
    static List<Way> of(Way object, Objecting so, LocalDate today, Deadlines deadlines) {
        return switch (so) {
            case Objecting.NotNow _ -> List.of(first(object, today, deadlines));
            case Objecting.Pending pending ->
                    List.of(
                            Way.of(WayKind.OBJECTION_PENDING, ReviewRules.FIRST_DECISION, DECISION)
                                    .courtBy(
                                            ReviewRules.decisionDue(
                                                    pending.receivedOn(), deadlines)));
            case Objecting.Rejected rejected -> rejected(object, rejected, today, deadlines);
            case Objecting.Above above -> List.of(above(above, deadlines));
        };
    }

    static Way above(Objecting.Above above, Deadlines deadlines) {
        return Way.of(WayKind.RECONSIDERATION_PENDING, ReviewRules.SECOND_DECISION, DECISION)
                .courtBy(ReviewRules.decisionDue(above.receivedOn(), deadlines));
    }

    /** What is under way stands beside the surest way, what can be begun after all others. */
    static void putIn(List<Way> ways, List<Way> objecting) {
        for (var way : objecting) {
            switch (way.kind()) {
                case OBJECTION_PENDING, GO_UP, RECONSIDERATION_PENDING ->
                        ways.add(Math.min(1, ways.size()), way);
                default -> ways.add(way);
            }
        }
    }

    private static Way first(Way object, LocalDate today, Deadlines deadlines) {
        return object.courtBy(ReviewRules.decisionDue(today, deadlines));
    }

    /** Once the time to go up is over, there is only a new request. */
    private static List<Way> rejected(
            Way object, Objecting.Rejected rejected, LocalDate today, Deadlines deadlines) {
        var goUp =
                Way.of(WayKind.GO_UP, ReviewRules.GO_UP, WRITTEN_REQUEST)
                        .courtBy(ReviewRules.decisionDue(today, deadlines));
        var served = rejected.servedOn();
        if (served == null) {
            return List.of(goUp);
        }
        var last = ReviewRules.lastDayToGoUp(served, deadlines);
        return last.isPast(today)
                ? List.of(first(object, today, deadlines))
                : List.of(goUp.takenBy(last.date()));
    }
}
