package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/**
 * When a consumption order may be made: against any debtor who did not pay in time, and always
 * against a listed one.
 */
public final class OrderRules {

    private static final Citation UNPAID =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(1)", "Art. 1(1)");
    private static final Citation FORM = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-5", "Art. 5");

    /** One no, and there is no order. */
    public static final List<Rule<OrderFacts>> MAY_ORDER =
            List.of(
                    ask(UNPAID, "Is the debtor ordered to pay?", OrderFacts::toPay)
                            .onlyIf(facts -> !facts.listed()),
                    ask(
                                    UNPAID,
                                    "Did the debtor fail to pay in the time of the notice?",
                                    OrderFacts::unpaidInTime)
                            .onlyIf(facts -> !facts.listed()),
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-9(2)", "Art. 9"),
                            "Is the obligation still unperformed?",
                            facts -> !facts.performed()),
                    ask(
                                    CONSUMPTION_PROVISIONS_2015.rule("R-CONS-2", "Art. 2"),
                                    "Did the court weigh passive behaviour, evasion, resistance and"
                                            + " ability?",
                                    OrderFacts::weighed)
                            .onlyIf(facts -> !facts.listed()),
                    ask(
                            ENFORCEMENT_OPINION_2019.rule("R-GRACE-15", "Art. 15"),
                            "Is no grace period running?",
                            facts -> !facts.inGrace()),
                    ask(
                            ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(4)", "Art. 16"),
                            "Is it not a student with a campus loan?",
                            facts -> !facts.protectedStudent()),
                    ask(
                                    CONSUMPTION_PROVISIONS_2015.rule("R-CONS-4", "Art. 4"),
                                    "Did the creditor apply in writing, or does the court find it"
                                            + " needed?",
                                    (OrderFacts facts) ->
                                            facts.creditorAppliedInWriting()
                                                    || facts.courtFindsItNeeded())
                            .onlyIf(facts -> !facts.listed()),
                    ask(
                            FORM,
                            "Did the court president sign it?",
                            OrderFacts::signedByCourtPresident),
                    ask(
                            FORM,
                            "Does it state period, items and consequences?",
                            OrderFacts::statesPeriodItemsAndConsequences));

    private OrderRules() {}

    public static List<Finding> findings(OrderFacts facts) {
        return Rule.askAll(MAY_ORDER, facts);
    }

    public static boolean mayOrder(OrderFacts facts) {
        return findings(facts).stream().allMatch(Finding::permits);
    }
}
