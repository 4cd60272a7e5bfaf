package org.defaulterregistry.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.identity.Clearances;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a decision and brings it to its signature: drafts and numbers it, and sees to it that two
 * people had part in it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drafting {
    private static final Finding ONE_PERSON =
            new Finding(
                    new Citation(
                            "D13", "Two people for every act that restricts; List Prov. Art. 5(3)"),
                    "Was the decision drafted by somebody other than who signs it?",
                    Answer.NO);

    private final Decisions decisions;
    private final PartyRegister parties;
    private final Clearances clearances;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    Drafting(
            Decisions decisions,
            PartyRegister parties,
            Clearances clearances,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.decisions = decisions;
        this.parties = parties;
        this.clearances = clearances;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /**
     * Opens the act and keeps the draft under the next number of its case. The caller holds the
     * case.
     *
     * @param step DRAFTED, or TRIED if the law refused it at once
     */
    public CourtDecision draft(Officer judge, Draft draft, Approval.Step step) {
        mustLive(draft.party());
        mustBeFound(draft.party());
        clearances.mustNotBeCleared(draft.enforcementCase().getId(), draft.party());
        var act = acts.open(judge.court(), Approval.by(judge, step, Role.JUDGE));
        return decisions.save(
                new CourtDecision(draft, act, nextNumber(draft), judge.name(), clock.instant()));
    }

    /** The case number and a running number. */
    private String nextNumber(Draft draft) {
        var enforcementCase = draft.enforcementCase();
        return enforcementCase.getCaseNumber()
                + "之"
                + (decisions.countByCaseId(enforcementCase.getId()) + 1);
    }

    /**
     * @throws Problem 409 if it has been taken already, its party has died, or no document is
     *     linked to it
     */
    public void mustBeDrafted(CourtDecision decision) {
        mustLive(decision.getPartyId());
        mustBeFound(decision.getPartyId());
        clearances.mustNotBeCleared(decision.getCaseId(), decision.getPartyId());
        if (decision.getState() != DecisionState.DRAFTED) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This decision has been taken: " + decision.getState() + ".",
                    "Draft a new decision if the facts have changed.");
        }
    }

    /** Nothing new is decided against the dead; their entries wait for review (R-SELF-CHECK). */
    private void mustLive(UUID party) {
        if (parties.party(party).diedOn() != null) {
            throw Problem.under(
                    "R-SELF-CHECK",
                    ProblemType.CONFLICT,
                    "The death of this party is recorded.",
                    "Review what is in force against the party, and end it where the law says so.");
        }
    }

    /** Whom no check finds, nothing binds (D12). */
    private void mustBeFound(UUID party) {
        if (!parties.isFound(party)) {
            throw Problem.under(
                    "D12",
                    ProblemType.CONFLICT,
                    "No document is linked to this party, so no check would find it.",
                    "Draft a document of the party (POST /api/v1/documents) and have it signed first.");
        }
    }

    /** Who drafts does not sign (D13). */
    public boolean tookPart(CourtDecision decision, Officer officer) {
        return acts.tookPart(decision.actId(), officer.name());
    }

    /**
     * Journals that somebody tried to sign what he drafted. The draft stays as it was: another
     * president's signature may still come.
     *
     * @return the findings that stood against it, and where that stands in the journal
     */
    public Tried refuseOnePerson(Officer president, CourtDecision decision) {
        var refusal = FindingView.all(List.of(ONE_PERSON));
        var tried =
                acts.open(
                        president.court(),
                        Approval.by(president, Approval.Step.TRIED, Role.PRESIDENT));
        var act = enactments.begin(tried, president.court(), List.of());
        act.journal(
                LeafKind.REFUSE,
                decision.getId(),
                Map.of("what", "signature", "findings", refusal));
        return new Tried(refusal, enactments.seal(act));
    }

    /** An act that the law refused. */
    public record Tried(List<FindingView> refusal, List<Receipt> journal) {}
}
