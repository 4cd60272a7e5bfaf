package org.defaulterregistry.rulebook.removal;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;
import static org.defaulterregistry.rulebook.removal.RemovalEvent.CREDITOR_ORAL_REQUEST;
import static org.defaulterregistry.rulebook.removal.RemovalEvent.ENFORCEMENT_SUSPENDED;
import static org.defaulterregistry.rulebook.removal.RemovalEvent.ENFORCEMENT_TERMINATED;
import static org.defaulterregistry.rulebook.removal.RemovalEvent.RULING_NOT_TO_ENFORCE;
import static org.defaulterregistry.rulebook.removal.RemovalEvent.SETTLEMENT_REACHED;
import static org.defaulterregistry.rulebook.removal.RemovalEvent.THIS_ROUND_OF_ENFORCEMENT_TERMINATED;

import java.util.List;
import java.util.function.Predicate;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Rule;

/** The seven triggers that end an open-ended entry, and what opens discretion on a fixed term. */
public final class RemovalTriggers {

    static final Citation EARLY = LIST_PROVISIONS_2017.rule("R-TERM-2(3)", "Art. 2(2)");

    /** The seven triggers. One yes ends an open-ended entry. */
    public static final List<Rule<RemovalFacts>> TRIGGERS =
            List.of(
                    trigger(
                            1,
                            "Has the debtor performed, or the court completed enforcement?",
                            facts -> facts.event().isPerformance(),
                            _ -> true),
                    trigger(
                            2,
                            "Is the settlement fully performed?",
                            facts -> facts.event() == SETTLEMENT_REACHED,
                            RemovalFacts::settlementFullyPerformed),
                    trigger(
                            3,
                            "Did the creditor apply in writing, and does the court agree?",
                            RemovalTriggers::creditorAsks,
                            RemovalTriggers::courtAgreed),
                    trigger(
                            4,
                            "Did two or more searches find nothing, and did nobody give a clue?",
                            facts -> facts.event() == THIS_ROUND_OF_ENFORCEMENT_TERMINATED,
                            RemovalTriggers::nothingToBeFound),
                    trigger(
                            5,
                            "Is enforcement suspended because of retrial or bankruptcy?",
                            facts -> facts.event() == ENFORCEMENT_SUSPENDED,
                            facts -> facts.suspensionReason().endsEntry()),
                    trigger(
                            6,
                            "Is there a ruling not to enforce?",
                            facts -> facts.event() == RULING_NOT_TO_ENFORCE,
                            _ -> true),
                    trigger(
                            7,
                            "Is there a ruling that ends enforcement for good?",
                            facts -> facts.event() == ENFORCEMENT_TERMINATED,
                            _ -> true));

    /** What opens the court's discretion to delete a fixed-term entry early. */
    public static final List<Rule<RemovalFacts>> EARLY_WAYS_OUT =
            List.of(
                    ask(
                                    EARLY,
                                    "Did the person perform, or correct the conduct?",
                                    (RemovalFacts facts) ->
                                            facts.event().isPerformance()
                                                    || facts.settlementFullyPerformed())
                            .onlyIf(facts ->
                                    facts.event().isPerformance()
                                            || facts.event() == SETTLEMENT_REACHED),
                    ask(
                                    EARLY,
                                    "Did the creditor ask in writing, and does the court agree?",
                                    RemovalTriggers::courtAgreed)
                            .onlyIf(facts ->
                                    facts.readings().consentOpensEarlyRemoval()
                                            && creditorAsks(facts)));

    private RemovalTriggers() {}

    private static boolean creditorAsks(RemovalFacts facts) {
        return facts.event().isWrittenApplication() || facts.event() == CREDITOR_ORAL_REQUEST;
    }

    private static boolean courtAgreed(RemovalFacts facts) {
        return facts.event().isWrittenApplication() && facts.courtConsents();
    }

    private static boolean nothingToBeFound(RemovalFacts facts) {
        return facts.searchesAfterTermination() >= 2
                && !facts.assetsFound()
                && !facts.validClueProvided();
    }

    private static Rule<RemovalFacts> trigger(
            int item,
            String question,
            Predicate<RemovalFacts> isAbout,
            Predicate<RemovalFacts> met) {
        var citation =
                LIST_PROVISIONS_2017.rule("R-REMOVE-10(" + item + ")", "Art. 10(1)(" + item + ")");
        return ask(citation, question, met).onlyIf(isAbout);
    }
}
