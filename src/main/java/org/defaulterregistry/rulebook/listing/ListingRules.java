package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.jspecify.annotations.Nullable;

/**
 * May this person be listed? Decision table A from top to bottom; one "no", and the person stays
 * out.
 */
public final class ListingRules {

    /** Whether somebody may be listed at all. */
    public static final List<Rule<CaseFacts>> TABLE_A =
            List.of(
                    ask(
                                    ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(3)", "Art. 16"),
                                    "Is it more than an officer of the debtor unit?",
                                    (CaseFacts facts) -> !facts.role().answersForUnit())
                            .onlyIf(facts -> facts.role().answersForUnit()),
                    ask(
                            LIST_PROVISIONS_2017.rule("R-SCOPE-2", "Art. 1"),
                            "Is it the debtor of the case?",
                            facts -> facts.role() == Role.JUDGMENT_DEBTOR),
                    ask(
                            LIST_PROVISIONS_2017.rule("R-LIST-0", "Art. 1"),
                            "Is the obligation unperformed?",
                            facts -> !facts.obligationPerformed()),
                    ask(
                            LIST_PROVISIONS_2017.rule("R-EXCL-4", "Art. 4"),
                            "Is the debtor of age on the day of the decision?",
                            CaseFacts::ofAge),
                    ask(
                                    ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(4)", "Art. 16"),
                                    "Does the court give a reason to list a student for a campus"
                                            + " loan?",
                                    (CaseFacts facts) -> facts.overrideReason().isPresent())
                            .onlyIf(CaseFacts::studentWithCampusLoan),
                    ask(
                            LIST_PROVISIONS_2017.rule("R-SCOPE-1", "Art. 1"),
                            "Is one of the six grounds proven?",
                            CaseFacts::hasGround),
                    ground(1, "Is the debtor able to perform, but refuses?"),
                    ground(2, "Does the debtor obstruct or resist enforcement?"),
                    ground(3, "Does the debtor evade enforcement?"),
                    ground(4, "Does the debtor break the duty to report property?"),
                    ground(5, "Does the debtor break a consumption restriction order?"),
                    ground(6, "Does the debtor refuse to carry out a settlement?"),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-EXCL-SCOPE", "Art. 3"),
                                    "Is there a ground that the exceptions for ground 1 do not"
                                            + " shield?",
                                    (CaseFacts facts) -> !facts.onlyForRefusal())
                            .onlyIf(facts -> facts.hasGround() && !facts.onlyForRefusal()),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-EXCL-3(1)", "Art. 3(1)"),
                                    "Is the debt without sufficient and valid security?",
                                    (CaseFacts facts) -> !facts.sufficientSecurity())
                            .onlyIf(CaseFacts::onlyForRefusal),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-EXCL-3(2)", "Art. 3(2)"),
                                    "Does the property under seizure fall short of the debt?",
                                    (CaseFacts facts) -> !facts.controlledPropertyCoversDebt())
                            .onlyIf(CaseFacts::onlyForRefusal),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-EXCL-3(3)", "Art. 3(3)"),
                                    "May this debtor be enforced against before others?",
                                    (CaseFacts facts) -> !facts.laterInOrder())
                            .onlyIf(CaseFacts::onlyForRefusal),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-EXCL-3(4)", "Art. 3(4)"),
                                    "Is the debtor able to perform at all?",
                                    CaseFacts::ableToPerform)
                            .onlyIf(CaseFacts::onlyForRefusal),
                    ask(
                                    ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(1)", "Art. 16"),
                                    "Does the property under the court's control fall short of the"
                                            + " debt?",
                                    (CaseFacts facts) -> !facts.controlledPropertyCoversDebt())
                            .onlyIf(CaseFacts::onlyForRefusalOrSettlement),
                    ask(
                                    ENFORCEMENT_OPINION_2019.rule("R-EXCL-16(2)", "Art. 16"),
                                    "Does the creditor want the sanction now?",
                                    (CaseFacts facts) -> !facts.creditorAsksToHoldOff())
                            .onlyIf(CaseFacts::onlyForRefusalOrSettlement));

    /** Whether the court may add what it wants to the basic sanction. */
    static final List<Rule<? super RecordedCase>> WISHES =
            Stream.<Rule<? super RecordedCase>>concat(
                            TermRules.EXTENSION.stream()
                                    .map(rule -> rule.onlyIf(TermFacts::extensionWanted)),
                            Stream.of(
                                    ask(
                                                    Grace.CITATION,
                                                    "Is the grace period one to three months?",
                                                    (RecordedCase facts) ->
                                                            Grace.allowed(facts.graceMonths()))
                                            .onlyIf(RecordedCase::graceWanted)))
                    .toList();

    private ListingRules() {}

    /**
     * All questions are asked, all answers kept: table A, the procedure, and what the court wants
     * to add.
     */
    public static ListingDecision decide(RecordedCase facts) {
        return decide(facts, List.of());
    }

    /**
     * @param before what was asked of the claims and of the request before; a no among it refuses
     *     too
     */
    public static ListingDecision decide(RecordedCase facts, List<Finding> before) {
        var findings =
                Stream.of(
                                before,
                                Rule.askAll(TABLE_A, facts),
                                GroundsNamed.findings(facts),
                                Rule.askAll(List.of(DecisionRules.WARNED), facts),
                                Rule.askAll(DecisionRules.VALID, facts),
                                Rule.askAll(WISHES, facts))
                        .flatMap(List::stream)
                        .toList();
        return findings.stream().allMatch(Finding::permits)
                ? listed(facts, findings)
                : new Refused(findings);
    }

    private static Listed listed(RecordedCase facts, List<Finding> findings) {
        var grace = graceOf(facts);
        var term = ListingTerm.of(facts, firstDay(facts, grace));
        var all = Stream.concat(findings.stream(), TermRules.findings(facts).stream()).toList();
        return new Listed(facts.grounds(), term, grace, all);
    }

    private static Rule<CaseFacts> ground(int number, String question) {
        return ask(Ground.citationOf(number), question, (CaseFacts facts) -> facts.has(number))
                .onlyIf(facts -> facts.has(number));
    }

    private static @Nullable Grace graceOf(RecordedCase facts) {
        return facts.graceWanted()
                ? Grace.from(facts.decidedOn(), facts.graceMonths(), facts.deadlines())
                : null;
    }

    /**
     * R-TERM-START: the decision counts from the day it is made, a decision with grace from its
     * publication.
     */
    private static LocalDate firstDay(RecordedCase facts, @Nullable Grace grace) {
        return grace != null && facts.readings().termStartsAfterGrace()
                ? grace.publishOn()
                : facts.decidedOn();
    }
}
