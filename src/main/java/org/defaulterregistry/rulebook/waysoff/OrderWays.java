package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.waysoff.Missing.AMOUNT_OUTSTANDING;
import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.PERFORMANCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.SECURITY_OR_CONSENT_OF_THE_CREDITOR;
import static org.defaulterregistry.rulebook.waysoff.Missing.TIME;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** What ends a consumption order. The end of an entry does not (R-CONS-LINK). */
public final class OrderWays {
    private static final Citation MUST = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-9(2)", "Art. 9");
    private static final Citation MAY = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-9(1)", "Art. 9");
    private static final Citation PERIOD =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-5-PERIOD", "Art. 5");

    /** An objection against a consumption restriction. */
    static final Citation OBJECTION = ENFORCEMENT_OPINION_2019.rule("R-CONS-18", "Art. 18");

    private OrderWays() {}

    /**
     * An order that nobody has lifted and whose period is not over.
     *
     * @param until the last day of its period; null: it states none
     * @param inForce it binds today; else from a later day on
     * @param demandedFrom the first day of an entry of the case, which is in force or will be once
     *     its grace is over (R-CONS-1(2)); null: there is none
     * @param money the obligation is to pay
     * @param over enforcement was ruled out or has ended for good: performance is not what is asked
     *     for first
     * @param settled a settlement was reached, and is not carried out yet
     * @param unit the debtor is a unit
     * @param permitsBarred a permit was taken back (R-CONS-17(4))
     */
    public record OrderFacts(
            LocalDate today,
            @Nullable LocalDate until,
            boolean inForce,
            @Nullable LocalDate demandedFrom,
            boolean money,
            boolean over,
            boolean settled,
            boolean unit,
            boolean permitsBarred,
            List<Objecting> objecting) {
        public OrderFacts {
            objecting = List.copyOf(objecting);
        }

        boolean isListed() {
            return demandedFrom != null && !today.isBefore(demandedFrom);
        }
    }

    public static List<Way> of(OrderFacts facts, Deadlines deadlines, Readings readings) {
        var ways = new ArrayList<Way>();
        var performance = performance(facts, deadlines, readings);
        if (!facts.over()) {
            ways.addAll(performance);
        }
        periodEnd(facts.until(), facts.demandedFrom()).ifPresent(ways::add);
        if (facts.inForce() && !facts.isListed()) {
            ways.add(securityOrConsent());
        }
        ObjectionWays.putIn(ways, facts.objecting(), facts.today(), deadlines);
        anew(facts, deadlines).ifPresent(ways::add);
        if (facts.over()) {
            ways.addAll(performance);
        }
        if (facts.inForce()) {
            ways.addAll(Exceptions.of(facts.unit(), facts.permitsBarred()));
        }
        return ways;
    }

    private static List<Way> performance(OrderFacts facts, Deadlines deadlines, Readings readings) {
        var due = facts.money() ? AMOUNT_OUTSTANDING : PERFORMANCE;
        return Stream.of(
                        Way.of(WayKind.PERFORM_FOR_ORDER, MUST, due),
                        SettlementWays.of(WayKind.SETTLE_FOR_ORDER, MUST, facts.settled()))
                .map(way -> way.courtBy(OrderLiftRules.dueDay(facts.today(), deadlines, readings)))
                .toList();
    }

    /**
     * An entry demands an order for as long as it lasts: with its publication one that states no
     * period takes the place of one that states it (R-CONS-1(2)).
     *
     * @param demandedFrom the first day of the entry; null: there is none
     */
    static Optional<Way> periodEnd(@Nullable LocalDate until, @Nullable LocalDate demandedFrom) {
        return until == null || (demandedFrom != null && !until.isBefore(demandedFrom))
                ? Optional.empty()
                : Optional.of(Way.of(WayKind.PERIOD_END, PERIOD, TIME).until(until));
    }

    static Way securityOrConsent() {
        return Way.of(
                WayKind.SECURITY_OR_CONSENT, MAY, SECURITY_OR_CONSENT_OF_THE_CREDITOR, DECISION);
    }

    /**
     * While an entry demands the order, it is the entry that one objects to: once it is published,
     * and before if the order begins with it. An order that binds while the entry is in grace
     * stands by itself.
     */
    private static Optional<Way> anew(OrderFacts facts, Deadlines deadlines) {
        return facts.isListed() || (facts.demandedFrom() != null && !facts.inForce())
                ? Optional.empty()
                : ObjectionWays.anew(
                        Way.of(WayKind.OBJECT_TO_ORDER, OBJECTION, WRITTEN_REQUEST),
                        facts.objecting(),
                        facts.today(),
                        deadlines);
    }
}
