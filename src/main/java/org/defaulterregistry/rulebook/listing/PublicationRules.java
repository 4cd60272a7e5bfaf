package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.COURT_PRACTICE;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/**
 * Whether a lawful decision may be published yet. A running grace period is a matter of {@link
 * Grace}.
 */
public final class PublicationRules {

    public static final Rule<PublicationFacts> SERVED =
            ask(
                    LIST_PROVISIONS_2017.rule("R-SERVE-5", "Art. 5(3)"),
                    "Was the decision served?",
                    PublicationFacts::served);

    public static final Rule<PublicationFacts> FILED =
            ask(
                            COURT_PRACTICE.rule("R-DECIDE-GOV", "filing with the SPC"),
                            "Is the filing recorded that a local government's listing needs?",
                            PublicationFacts::filingRecorded)
                    .onlyIf(PublicationFacts::localGovernment);

    /** One no, and the decision waits. */
    public static final List<Rule<PublicationFacts>> RULES = List.of(SERVED, FILED);

    private PublicationRules() {}

    public static List<Finding> findings(PublicationFacts facts) {
        return Rule.askAll(RULES, facts);
    }

    public static boolean mayPublish(PublicationFacts facts) {
        return findings(facts).stream().allMatch(Finding::permits);
    }

    /** What the law wants to know between decision and publication. */
    public interface PublicationFacts {

        boolean served();

        boolean localGovernment();

        boolean filingRecorded();
    }

    /** A court's own record, complete. */
    public record Recorded(boolean served, boolean localGovernment, boolean filingRecorded)
            implements PublicationFacts {}
}
