package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rule;

/**
 * How long an entry stays: without end for mere refusal, two years otherwise, up to five in two
 * cases.
 */
public final class TermRules {

    public static final int BASIC_YEARS = 2;
    public static final int LONGEST_EXTENSION = 3;
    public static final int LONGEST_YEARS = BASIC_YEARS + LONGEST_EXTENSION;

    /**
     * What kind of entry it is. These questions describe; a no among them stands against nothing.
     */
    static final List<Rule<TermFacts>> KIND =
            List.of(
                    ask(
                            LIST_PROVISIONS_2017.rule("R-TERM-1", "Art. 2(1), by contrast"),
                            "Is there no term, because able-but-refuses is the only ground?",
                            facts -> !facts.fixedTerm()),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-TERM-2(1)", "Art. 2(1)"),
                                    "Is the basic term two years?",
                                    TermFacts::fixedTerm)
                            .onlyIf(TermFacts::fixedTerm),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-TERM-MIX", "Art. 2, 5"),
                                    "Does able-but-refuses beside another ground share its term?",
                                    TermFacts::fixedTerm)
                            .onlyIf(TermRules::mixed));

    /** Whether the extension that is wanted may be ordered. */
    public static final List<Rule<TermFacts>> EXTENSION =
            List.of(
                    ask(
                            LIST_PROVISIONS_2017.rule("R-TERM-2(2)", "Art. 2(1) second sentence"),
                            "Are one to three more years wanted?",
                            facts ->
                                    facts.extensionYears() >= 1
                                            && facts.extensionYears() <= LONGEST_EXTENSION),
                    ask(
                            LIST_PROVISIONS_2017.rule("R-TERM-2(2)", "Art. 2(1) second sentence"),
                            "Does the entry have a term that could be longer?",
                            TermFacts::fixedTerm),
                    ask(
                            LIST_PROVISIONS_2017.rule("R-TERM-2(2)", "Art. 2(1) second sentence"),
                            "Was enforcement obstructed by violence or threats in serious"
                                    + " circumstances, or are there several acts of default?",
                            facts -> facts.severalActs() || facts.seriousViolence()));

    private TermRules() {}

    public static boolean fixedTerm(List<Ground> grounds, Readings readings) {
        return readings.mixedGroundsAreFixedTerm()
                ? grounds.stream().anyMatch(Ground::carriesTerm)
                : !grounds.isEmpty() && grounds.stream().allMatch(Ground::carriesTerm);
    }

    /** Whether this extension may be ordered; false where none is wanted. */
    public static boolean extensionAllowed(TermFacts facts) {
        return EXTENSION.stream().allMatch(rule -> rule.holds().test(facts));
    }

    /** The whole term in years: an extension that may not be ordered adds nothing. */
    public static int years(TermFacts facts) {
        return BASIC_YEARS + (extensionAllowed(facts) ? facts.extensionYears() : 0);
    }

    public static List<Finding> findings(TermFacts facts) {
        return KIND.stream().map(rule -> rule.applyTo(facts)).toList();
    }

    private static boolean mixed(TermFacts facts) {
        return facts.grounds().stream().anyMatch(Ground::carriesTerm)
                && !facts.grounds().stream().allMatch(Ground::carriesTerm);
    }
}
