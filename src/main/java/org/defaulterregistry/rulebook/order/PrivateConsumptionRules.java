package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/** An officer of a restricted unit may spend his or her own money. */
public final class PrivateConsumptionRules {

    public static final Approver APPROVER = Approver.ENFORCEMENT_COURT;

    private static final Citation PRIVATE =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3-PRIVATE", "Art. 3(2)");

    /** All yes: the court must allow it. */
    public static final List<Rule<PrivateConsumptionFacts>> RULES =
            List.of(
                    ask(
                            PRIVATE,
                            "Is it one of the four groups of people of a restricted unit?",
                            facts -> facts.person().answersForUnit()),
                    ask(
                            PRIVATE,
                            "Does the restriction bind?",
                            PrivateConsumptionFacts::orderInForce),
                    ask(
                            PRIVATE,
                            "Is it paid from the person's own property?",
                            PrivateConsumptionFacts::ownFunds),
                    ask(
                            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(1)", "Art. 17(1)"),
                            "Did the court find that to be true?",
                            PrivateConsumptionFacts::courtVerified));

    private PrivateConsumptionRules() {}

    public static List<Finding> findings(PrivateConsumptionFacts facts) {
        return Rule.askAll(RULES, facts);
    }

    public static boolean mustBeGranted(PrivateConsumptionFacts facts) {
        return findings(facts).stream().allMatch(Finding::permits);
    }
}
