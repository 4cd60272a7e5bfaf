package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what the law said to a listing decision: written down, entered or held or refused.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionActs {
    private final Enactments enactments;
    private final EntryBook entries;
    private final DecisionText texts;
    private final ListingText words;
    private final DecisionsAnew anew;
    private final Serving serving;
    private final Clock clock;

    DecisionActs(
            Enactments enactments,
            EntryBook entries,
            DecisionText texts,
            ListingText words,
            DecisionsAnew anew,
            Serving serving,
            Clock clock) {
        this.enactments = enactments;
        this.entries = entries;
        this.texts = texts;
        this.words = words;
        this.anew = anew;
        this.serving = serving;
        this.clock = clock;
    }

    /** Signed today, in force today: the text, the entry, the journal. */
    List<Receipt> list(CourtDecision decision, CaseDebtor debtor, DraftRequest draft, Listed law) {
        texts.write(decision, words.of(decision, debtor, draft, law));
        anew.decided(debtor, decision);
        return enter(decision, debtor, law);
    }

    /** Signed today, and nothing binds anybody yet (R-DECIDE-GOV). */
    List<Receipt> hold(CourtDecision decision, CaseDebtor debtor, DraftRequest draft, Listed law) {
        var text = texts.write(decision, words.of(decision, debtor, draft, law));
        anew.decided(debtor, decision);
        var act = enactments.begin(decision.actId(), decision.getCourtId(), List.of());
        act.journal(
                LeafKind.RECORD,
                decision.getId(),
                Map.of(
                        "what", "listing decision held for its filing",
                        "rule", "R-DECIDE-GOV",
                        "decisionNumber", decision.getDecisionNumber(),
                        "party", decision.getPartyId(),
                        "case", debtor.enforcementCase().getCaseNumber(),
                        "findings", FindingView.all(law.findings()),
                        "text", text));
        return enactments.seal(act);
    }

    /**
     * The filing is an act of its own; the entry belongs to the act of those who drafted and signed
     * it.
     */
    List<Receipt> file(UUID filing, CourtDecision decision, CaseDebtor debtor, Listed law) {
        // the second act's party is held before the first takes the journal's head (D1)
        var act = enactments.begin(filing, decision.getCourtId(), List.of(decision.getPartyId()));
        act.journal(
                LeafKind.RECORD,
                decision.getId(),
                Map.of(
                        "what",
                        "filing of a listing decision",
                        "rule",
                        "R-DECIDE-GOV",
                        "filedOn",
                        Objects.requireNonNull(decision.getFiledOn()),
                        "reference",
                        Objects.requireNonNull(decision.getFilingReference())));
        var receipts = new ArrayList<>(enactments.seal(act));
        receipts.addAll(enter(decision, debtor, law));
        return receipts;
    }

    /**
     * @param by the act in which the law was asked
     */
    List<Receipt> refuse(
            UUID by,
            CourtDecision decision,
            CaseDebtor debtor,
            DraftRequest draft,
            List<Finding> findings) {
        var wasHeld = decision.getDecidedOn() != null;
        decision.refused(today());
        anew.decided(debtor, decision);
        var text =
                wasHeld
                        ? texts.hashes(decision.getId())
                        : texts.write(decision, words.of(decision, debtor, draft, null));
        var act = enactments.begin(by, decision.getCourtId(), List.of(debtor.getPartyId()));
        act.journal(
                LeafKind.REFUSE,
                decision.getId(),
                Map.of(
                        "what", "listing",
                        "case", debtor.enforcementCase().getCaseNumber(),
                        "party", debtor.getPartyId(),
                        "findings", FindingView.all(findings),
                        "text", text));
        return enactments.seal(act);
    }

    private List<Receipt> enter(CourtDecision decision, CaseDebtor debtor, Listed law) {
        var act =
                enactments.begin(
                        decision.actId(), decision.getCourtId(), List.of(decision.getPartyId()));
        entries.open(act, decision, debtor, law, today());
        serving.owed(decision);
        return enactments.seal(act);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
