package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.OBJECTION_PROVISIONS;
import static org.defaulterregistry.rulebook.waysoff.Missing.AMOUNT_OUTSTANDING;
import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.EVIDENCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.PERFORMANCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.SECURITY_OR_CONSENT_OF_THE_CREDITOR;
import static org.defaulterregistry.rulebook.waysoff.Missing.TIME;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.order.ExitBanRules;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** What ends an exit ban (R-EXIT-1). */
public final class BanWays {
    private static final Citation RULE = ExitBanRules.CITATION;
    private static final Citation RECONSIDERATION = OBJECTION_PROVISIONS.rule("R-EXIT-9", "Art. 9");

    private BanWays() {}

    /**
     * A ban that nobody has lifted and whose period is not over.
     *
     * @param target as what the person is hit
     * @param until the last day of its period; null: it states none
     * @param money the obligation is to pay
     * @param over enforcement was ruled out or has ended for good: performance is not what is asked
     *     for first
     * @param servedOn the day the person received the ban; null: it is not on record
     * @param takenUp it was taken to the next higher court before, or there is none
     * @param settled a settlement was reached, and is not carried out yet
     */
    public record BanFacts(
            LocalDate today,
            Target target,
            @Nullable LocalDate until,
            boolean money,
            boolean over,
            @Nullable LocalDate servedOn,
            boolean takenUp,
            boolean settled,
            List<Objecting> objecting) {
        public BanFacts {
            objecting = List.copyOf(objecting);
        }
    }

    public static List<Way> of(BanFacts facts, Deadlines deadlines) {
        var ways = new ArrayList<Way>();
        if (!facts.over()) {
            ways.add(performance(facts));
        }
        above(facts, deadlines).ifPresent(ways::add);
        if (!facts.over()) {
            ways.add(settlement(facts));
        }
        var until = facts.until();
        if (until != null) {
            ways.add(Way.of(WayKind.PERIOD_END, RULE, TIME).until(until));
        }
        if (facts.target().ofUnit()) {
            ways.add(Way.of(WayKind.NOT_OF_THE_GROUP, RULE, EVIDENCE, DECISION));
        }
        ways.add(
                Way.of(
                        WayKind.SECURITY_OR_CONSENT,
                        RULE,
                        SECURITY_OR_CONSENT_OF_THE_CREDITOR,
                        DECISION));
        if (facts.over()) {
            ways.add(performance(facts));
            ways.add(settlement(facts));
        }
        return ways;
    }

    private static Way performance(BanFacts facts) {
        return Way.of(
                facts.target() == Target.DEBTOR ? WayKind.PERFORM_FOR_BAN : WayKind.DEBTOR_PERFORMS,
                RULE,
                facts.money() ? AMOUNT_OUTSTANDING : PERFORMANCE);
    }

    private static Way settlement(BanFacts facts) {
        return SettlementWays.of(
                facts.target() == Target.DEBTOR ? WayKind.SETTLE_FOR_BAN : WayKind.DEBTOR_SETTLES,
                RULE,
                facts.settled());
    }

    /** Once, straight to the next higher court, within ten days of receiving the ban. */
    private static Optional<Way> above(BanFacts facts, Deadlines deadlines) {
        var pending =
                facts.objecting().stream()
                        .filter(Objecting.Above.class::isInstance)
                        .map(Objecting.Above.class::cast)
                        .findFirst();
        if (pending.isPresent()) {
            return pending.map(above -> ObjectionWays.above(above, deadlines));
        }
        var served = facts.servedOn();
        var last = served == null ? null : ReviewRules.lastDayToGoUp(served, deadlines);
        if (facts.takenUp() || (last != null && last.isSurelyPast(facts.today()))) {
            return Optional.empty();
        }
        var way =
                Way.of(WayKind.RECONSIDER_BAN, RECONSIDERATION, WRITTEN_REQUEST)
                        .courtBy(ReviewRules.decisionDue(facts.today(), deadlines));
        return Optional.of(last == null ? way : way.takenBy(last));
    }
}
