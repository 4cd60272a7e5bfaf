package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/**
 * Who leaves the office for real business need, and has no hand in the debt, is freed; the
 * successor is bound.
 */
public final class ChangeOfOfficeRules {

    public static final Approver APPROVER = Approver.ENFORCEMENT_COURT;

    private static final Citation CHANGE =
            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(2)", "Art. 17(2)");

    /** All yes: the former officer must be freed. */
    public static final List<Rule<ChangeOfOfficeFacts>> FREE_THE_FORMER =
            List.of(
                    ask(
                            CHANGE,
                            "Has the person left the office?",
                            ChangeOfOfficeFacts::formerOfficer),
                    ask(
                            CHANGE,
                            "Is there a restriction in force?",
                            ChangeOfOfficeFacts::orderInForce),
                    ask(
                            CHANGE,
                            "Did the business really need the change?",
                            ChangeOfOfficeFacts::changeForBusinessNeed),
                    ask(
                            CHANGE,
                            "Is the person shown not to control the unit?",
                            facts -> !facts.actualController()),
                    ask(
                            CHANGE,
                            "Is the person shown not to be directly responsible?",
                            facts -> !facts.directlyResponsible()));

    /**
     * Whoever holds the office of a restricted unit is bound, whatever becomes of the predecessor.
     */
    public static final List<Rule<ChangeOfOfficeFacts>> BIND_THE_SUCCESSOR =
            List.of(
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3-UNIT", "Art. 3(2)"),
                            "Has somebody else taken the office?",
                            ChangeOfOfficeFacts::formerOfficer),
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3-UNIT", "Art. 3(2)"),
                            "Is the unit restricted?",
                            ChangeOfOfficeFacts::orderInForce));

    private ChangeOfOfficeRules() {}

    public static boolean freesFormer(ChangeOfOfficeFacts facts) {
        return Rule.askAll(FREE_THE_FORMER, facts).stream().allMatch(Finding::permits);
    }

    public static boolean bindsSuccessor(ChangeOfOfficeFacts facts) {
        return Rule.askAll(BIND_THE_SUCCESSOR, facts).stream().allMatch(Finding::permits);
    }
}
