package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;

/**
 * The end of a consumption order. The end of an entry is not the end of the order (R-CONS-LINK).
 */
public final class OrderLiftRules {

    public static final Approver APPROVER = Approver.ENFORCEMENT_COURT;

    private static final Citation MAY = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-9(1)", "Art. 9");
    private static final Citation MUST = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-9(2)", "Art. 9");

    /** All yes: the court must lift. */
    public static final List<Rule<OrderLiftFacts>> MUST_LIFT =
            List.of(
                    ask(MUST, "Is there an order in force?", OrderLiftFacts::orderInForce),
                    ask(
                            MUST,
                            "Is the obligation fully performed?",
                            OrderLiftFacts::obligationPerformed));

    /** All yes: the court may lift. */
    public static final List<Rule<OrderLiftFacts>> MAY_LIFT =
            List.of(
                    ask(MAY, "Is there an order in force?", OrderLiftFacts::orderInForce),
                    ask(
                            MAY,
                            "Is there valid security, or does the creditor consent, or is the"
                                    + " obligation performed?",
                            facts ->
                                    facts.validSecurity()
                                            || facts.creditorConsents()
                                            || facts.obligationPerformed()),
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(2)", "Art. 1(2)"),
                            "Is the debtor free of an entry that demands the restriction, or has"
                                    + " performed?",
                            facts -> !facts.listed() || facts.obligationPerformed()));

    private OrderLiftRules() {}

    public static OrderLift decide(OrderLiftFacts facts) {
        return new OrderLift(Rule.askAll(MUST_LIFT, facts), Rule.askAll(MAY_LIFT, facts));
    }

    /** "Promptly" has no number in the text; the readings give one. */
    public static DueDay dueDay(LocalDate performedOn, Deadlines deadlines, Readings readings) {
        return deadlines.workingDays(performedOn, readings.workingDaysToLiftOrder());
    }

    /** Whether an order must go, or may. */
    public record OrderLift(List<Finding> findingsForMust, List<Finding> findingsForMay) {

        public boolean mustLift() {
            return findingsForMust.stream().allMatch(Finding::permits);
        }

        public boolean mayLift() {
            return findingsForMay.stream().allMatch(Finding::permits);
        }
    }
}
