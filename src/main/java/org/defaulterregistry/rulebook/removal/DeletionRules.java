package org.defaulterregistry.rulebook.removal;

import static org.defaulterregistry.rulebook.Rule.ask;
import static org.defaulterregistry.rulebook.removal.DeletionReason.CREDITOR_CONSENTS;
import static org.defaulterregistry.rulebook.removal.DeletionReason.PERFORMED;
import static org.defaulterregistry.rulebook.removal.DeletionReason.TERM_EXPIRED;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rule;

/**
 * May the court delete an entry of its own motion? Early, in its discretion; or because the term is
 * over. Only an entry with a term goes this way: the others go by the seven triggers alone.
 */
public final class DeletionRules {

    /** One no, and the entry stays. */
    public static final List<Rule<DeletionFacts>> RULES =
            List.of(
                    ask(
                                    RemovalTriggers.EARLY,
                                    "Does the entry have a term, so that no trigger of Art. 10(1)"
                                            + " ends it?",
                                    DeletionFacts::fixedTerm)
                            .onlyIf(facts -> facts.reason() != TERM_EXPIRED),
                    ask(
                                    RemovalTriggers.EARLY,
                                    "Does the term still run?",
                                    (DeletionFacts facts) -> !facts.termOver())
                            .onlyIf(facts -> facts.reason() != TERM_EXPIRED && facts.fixedTerm()),
                    ask(
                                    RemovalTriggers.EARLY,
                                    "Is performance on record, in full or in part?",
                                    DeletionFacts::performanceRecorded)
                            .onlyIf(facts -> facts.reason() == PERFORMED),
                    ask(
                                    RemovalTriggers.EARLY,
                                    "May the creditor's consent open the court's discretion?",
                                    (DeletionFacts facts) ->
                                            facts.readings().consentOpensEarlyRemoval())
                            .onlyIf(facts -> facts.reason() == CREDITOR_CONSENTS),
                    ask(
                                    RemovalRules.EXPIRY,
                                    "Is there a term, and is its last day over?",
                                    DeletionFacts::termOver)
                            .onlyIf(facts -> facts.reason() == TERM_EXPIRED));

    private DeletionRules() {}

    public static Deletion decide(DeletionFacts facts) {
        return new Deletion(
                facts.reason() == TERM_EXPIRED ? RemovalRules.EXPIRY : RemovalTriggers.EARLY,
                Rule.askAll(RULES, facts));
    }

    /**
     * Whether the court may delete.
     *
     * @param rule the rule under which the entry would end
     */
    public record Deletion(Citation rule, List<Finding> findings) {

        public boolean isLawful() {
            return findings.stream().allMatch(Finding::permits);
        }
    }

    /**
     * What the law wants to know.
     *
     * @param termOver there is a term, and its last day has passed
     * @param performanceRecorded the debtor has performed, in full or in part, on the case's record
     */
    public record DeletionFacts(
            DeletionReason reason,
            boolean fixedTerm,
            boolean termOver,
            boolean performanceRecorded,
            Readings readings) {}
}
