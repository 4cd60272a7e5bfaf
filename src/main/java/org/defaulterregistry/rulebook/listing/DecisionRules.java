package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Rule;

/** The warning before a listing decision, and its form. */
public final class DecisionRules {

    public static final Citation FORM = LIST_PROVISIONS_2017.rule("R-DECIDE-5", "Art. 5(3)");

    public static final Rule<DecisionFacts> WARNED =
            ask(
                    LIST_PROVISIONS_2017.rule("R-NOTICE-5", "Art. 5(1)"),
                    "Did the enforcement notice warn of the list?",
                    DecisionFacts::noticeCarriedWarning);

    /** One no, and the decision is invalid. */
    public static final List<Rule<DecisionFacts>> VALID =
            List.of(
                    ask(FORM, "Does the decision state its reasons?", DecisionFacts::reasonsStated),
                    ask(FORM, "Does it state its term?", DecisionFacts::termStated)
                            .onlyIf(DecisionFacts::needsTerm),
                    ask(
                            FORM,
                            "Did the court president sign it?",
                            DecisionFacts::signedByCourtPresident));

    private DecisionRules() {}
}
