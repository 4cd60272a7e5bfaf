package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/** Has a last chance run out, so that the entry is public? */
public final class GraceRules {

    /** One no, and nothing may be published. */
    public static final List<Rule<GraceFacts>> RULES =
            List.of(
                    ask(
                            Grace.CITATION,
                            "Has the grace period ended?",
                            facts -> !facts.today().isBefore(facts.publishedOn())));

    private GraceRules() {}

    public static List<Finding> findings(GraceFacts facts) {
        return Rule.askAll(RULES, facts);
    }

    /**
     * What the law wants to know.
     *
     * @param publishedOn the first day on which the entry may be published
     */
    public record GraceFacts(LocalDate publishedOn, LocalDate today) {}
}
