package org.defaulterregistry.rulebook.removal;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.removal.Removal.MayDeleteEarly;
import org.defaulterregistry.rulebook.removal.Removal.MustCorrect;
import org.defaulterregistry.rulebook.removal.Removal.MustDelete;
import org.defaulterregistry.rulebook.removal.Removal.MustWithdraw;
import org.defaulterregistry.rulebook.removal.Removal.Stays;

/** When must an entry go? Decision table B. */
public final class RemovalRules {

    static final Citation WITHDRAW = LIST_PROVISIONS_2017.rule("R-CORRECT-9(1)", "Art. 9(1)");
    static final Citation CORRECT = LIST_PROVISIONS_2017.rule("R-CORRECT-9(2)", "Art. 9(2)");
    static final Citation EXPIRY =
            LIST_PROVISIONS_2017.rule("R-REMOVE-10-EXPIRY", "Art. 10(2) second sentence");
    static final Citation FIXED =
            LIST_PROVISIONS_2017.rule("R-REMOVE-10-FIXED", "Art. 10(2) first sentence");

    private RemovalRules() {}

    /** What this event does to this entry. */
    public static Removal decide(RemovalFacts facts) {
        return switch (facts.event()) {
            case SHOULD_NOT_HAVE_BEEN_LISTED, LISTED_PERSON_WAS_A_MINOR ->
                    new MustWithdraw(WITHDRAW, yes(WITHDRAW, "Should it never have been listed?"));
            case PUBLISHED_DATA_INACCURATE ->
                    new MustCorrect(CORRECT, yes(CORRECT, "Is the published data inaccurate?"));
            case TERM_EXPIRED -> expired(facts);
            case FULLY_PERFORMED,
                    COURT_COMPLETED_ENFORCEMENT,
                    SETTLEMENT_REACHED,
                    CREDITOR_WRITTEN_APPLICATION,
                    CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT,
                    CREDITOR_ORAL_REQUEST,
                    THIS_ROUND_OF_ENFORCEMENT_TERMINATED,
                    ENFORCEMENT_SUSPENDED,
                    RULING_NOT_TO_ENFORCE,
                    ENFORCEMENT_TERMINATED ->
                    triggersApply(facts) ? openEnded(facts) : fixedTerm(facts);
        };
    }

    private static Removal expired(RemovalFacts facts) {
        return facts.fixedTerm()
                ? new MustDelete(EXPIRY, yes(EXPIRY, "Has the term run out?"))
                : new Stays(
                        EXPIRY, List.of(new Finding(EXPIRY, "Is there a term at all?", Answer.NO)));
    }

    private static Removal openEnded(RemovalFacts facts) {
        var findings = Rule.askAll(RemovalTriggers.TRIGGERS, facts);
        return firstYes(findings)
                .<Removal>map(met -> new MustDelete(met.citation(), findings))
                .orElseGet(() -> new Stays(ruleAsked(findings), findings));
    }

    private static Removal fixedTerm(RemovalFacts facts) {
        var findings =
                new ArrayList<>(yes(FIXED, "Is there a term, so that the triggers do not apply?"));
        findings.addAll(Rule.askAll(RemovalTriggers.EARLY_WAYS_OUT, facts));
        return findings.stream().skip(1).anyMatch(finding -> finding.answer() == Answer.YES)
                ? new MayDeleteEarly(RemovalTriggers.EARLY, List.copyOf(findings))
                : new Stays(FIXED, List.copyOf(findings));
    }

    /** By the letter the triggers end open-ended entries only; two readings may go further. */
    private static boolean triggersApply(RemovalFacts facts) {
        return switch (facts.event()) {
            case ENFORCEMENT_SUSPENDED ->
                    facts.readings().suspensionEndsFixedTerm() || !facts.fixedTerm();
            case RULING_NOT_TO_ENFORCE, ENFORCEMENT_TERMINATED ->
                    facts.readings().rulingEndsFixedTerm() || !facts.fixedTerm();
            default -> !facts.fixedTerm();
        };
    }

    private static Optional<Finding> firstYes(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.answer() == Answer.YES).findFirst();
    }

    private static Citation ruleAsked(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.answer() == Answer.NO)
                .findFirst()
                .map(Finding::citation)
                .orElse(FIXED);
    }

    private static List<Finding> yes(Citation citation, String question) {
        return List.of(new Finding(citation, question, Answer.YES));
    }
}
