package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import java.util.function.Predicate;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/**
 * Does each ground stand that a decision names beside another? Table A lists for the others all the
 * same, but what is excluded is not published, and buys no years.
 */
public final class GroundsNamed {

    static final List<Rule<CaseFacts>> RULES =
            List.of(
                    leftOut(
                            LIST_PROVISIONS_2017.rule("R-EXCL-3(1)", "Art. 3(1)"),
                            "Is ground 1 left out, as there is sufficient and valid security?",
                            facts -> besideOthers(facts) && facts.sufficientSecurity()),
                    leftOut(
                            LIST_PROVISIONS_2017.rule("R-EXCL-3(2)", "Art. 3(2)"),
                            "Is ground 1 left out, as the property under seizure covers the debt?",
                            facts -> besideOthers(facts) && facts.controlledPropertyCoversDebt()),
                    leftOut(
                            LIST_PROVISIONS_2017.rule("R-EXCL-3(3)", "Art. 3(3)"),
                            "Is ground 1 left out, as others must perform before this debtor?",
                            facts -> besideOthers(facts) && facts.laterInOrder()),
                    leftOut(
                            LIST_PROVISIONS_2017.rule("R-EXCL-3(4)", "Art. 3(4)"),
                            "Is ground 1 left out, as the debtor is not able to perform?",
                            facts -> besideOthers(facts) && !facts.ableToPerform()),
                    leftOut(
                            ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(1)", "Art. 16"),
                            "Are grounds 1 and 6 left out, as the property under the court's"
                                    + " control covers the debt?",
                            facts ->
                                    besideGrounds2To5(facts)
                                            && facts.controlledPropertyCoversDebt()),
                    leftOut(
                            ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(2)", "Art. 16"),
                            "Are grounds 1 and 6 left out, as the creditor asks to hold off?",
                            facts -> besideGrounds2To5(facts) && facts.creditorAsksToHoldOff()));

    private GroundsNamed() {}

    /** Only what concerns this case. */
    public static List<Finding> findings(CaseFacts facts) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(facts))
                .map(rule -> rule.applyTo(facts))
                .toList();
    }

    /** How many different grounds stand: an excluded one is no act of default (R-TERM-2(2)). */
    static long standing(CaseFacts facts) {
        return facts.grounds().stream()
                .map(Ground::number)
                .filter(number -> !isExcluded(number, facts))
                .distinct()
                .count();
    }

    private static boolean isExcluded(int ground, CaseFacts facts) {
        var heldOff = facts.controlledPropertyCoversDebt() || facts.creditorAsksToHoldOff();
        return switch (ground) {
            case 1 ->
                    heldOff
                            || facts.sufficientSecurity()
                            || facts.laterInOrder()
                            || !facts.ableToPerform();
            case 6 -> heldOff;
            default -> false;
        };
    }

    private static Rule<CaseFacts> leftOut(
            Citation citation, String question, Predicate<CaseFacts> excluded) {
        return ask(citation, question, excluded.negate()).onlyIf(excluded);
    }

    private static boolean besideOthers(CaseFacts facts) {
        return facts.has(1) && !facts.onlyForRefusal();
    }

    private static boolean besideGrounds2To5(CaseFacts facts) {
        return (facts.has(1) || facts.has(6)) && !facts.onlyForRefusalOrSettlement();
    }
}
