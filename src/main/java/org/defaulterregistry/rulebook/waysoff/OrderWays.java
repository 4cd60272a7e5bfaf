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
     * @param listed an entry of the case is in force (R-CONS-1(2))
     * @param demanded an entry of the case is in force, or will be once its grace is over
     * @param money the obligation is to pay
     * @param unit the debtor is a unit
     * @param permitsBarred a permit was taken back (R-CONS-17(4))
     */
    public record OrderFacts(
            LocalDate today,
            @Nullable LocalDate until,
            boolean inForce,
            boolean listed,
            boolean demanded,
            boolean money,
            boolean unit,
            boolean permitsBarred,
            Objecting objecting) {}

    public static List<Way> of(OrderFacts facts, Deadlines deadlines, Readings readings) {
        var ways = new ArrayList<Way>();
        ways.add(
                Way.of(
                                WayKind.PERFORM_FOR_ORDER,
                                MUST,
                                facts.money() ? AMOUNT_OUTSTANDING : PERFORMANCE)
                        .courtBy(OrderLiftRules.dueDay(facts.today(), deadlines, readings)));
        var until = facts.until();
        if (until != null) {
            ways.add(Way.of(WayKind.PERIOD_END, PERIOD, TIME).until(until));
        }
        if (facts.inForce() && !facts.listed()) {
            ways.add(
                    Way.of(
                            WayKind.SECURITY_OR_CONSENT,
                            MAY,
                            SECURITY_OR_CONSENT_OF_THE_CREDITOR,
                            DECISION));
        }
        ObjectionWays.putIn(ways, objecting(facts, deadlines));
        if (facts.inForce()) {
            ways.addAll(Exceptions.of(facts.unit(), facts.permitsBarred()));
        }
        return ways;
    }

    /** While an entry demands the order, it is the entry that one objects to. */
    private static List<Way> objecting(OrderFacts facts, Deadlines deadlines) {
        var so = facts.objecting();
        return facts.demanded() && so instanceof Objecting.NotNow
                ? List.of()
                : ObjectionWays.of(
                        Way.of(WayKind.OBJECT_TO_ORDER, OBJECTION, WRITTEN_REQUEST),
                        so,
                        facts.today(),
                        deadlines);
    }
}
