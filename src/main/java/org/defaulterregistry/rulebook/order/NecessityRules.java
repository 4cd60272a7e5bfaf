package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/** Forbidden consumption that life or business needs, permitted case by case and beforehand. */
public final class NecessityRules {

    public static final Approver APPROVER = Approver.ENFORCEMENT_COURT;

    private static final Citation NECESSARY =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-8", "Art. 8");

    /** One no, and the consumption stays forbidden. */
    public static final List<Rule<NecessityFacts>> RULES =
            List.of(
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(1)", "Art. 1(1)"),
                            "Does the restriction bind this person?",
                            NecessityFacts::restricted),
                    ask(
                            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(4)", "Art. 17"),
                            "Was all earlier evidence true, and every undertaking kept?",
                            facts -> !facts.earlierFalseEvidence()),
                    ask(
                            NECESSARY,
                            "Is it necessary for life or business?",
                            facts -> facts.necessaryFor().isPresent()),
                    ask(NECESSARY, "Is there evidence?", NecessityFacts::evidence),
                    ask(
                            NECESSARY,
                            "Is the permit asked for before the consumption?",
                            facts -> !facts.from().isBefore(facts.askedOn())));

    private NecessityRules() {}

    public static List<Finding> findings(NecessityFacts facts) {
        return Rule.askAll(RULES, facts);
    }
}
