package org.defaulterregistry.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.identity.Clearances;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the decisions of courts: drafts and numbers them, finds them again, notes their service.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionBook {
    private static final TypeReference<List<FindingView>> FINDINGS = new TypeReference<>() {};
    private static final Finding ONE_PERSON =
            new Finding(
                    new Citation(
                            "D13", "Two people for every act that restricts; List Prov. Art. 5(3)"),
                    "Was the decision drafted by somebody other than who signs it?",
                    Answer.NO);

    private final Decisions decisions;
    private final PartyRegister parties;
    private final Clearances clearances;
    private final Serving serving;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Readings readings;
    private final Clock clock;
    private final JsonMapper json;

    DecisionBook(
            Decisions decisions,
            PartyRegister parties,
            Clearances clearances,
            Serving serving,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Readings readings,
            Clock clock,
            JsonMapper json) {
        this.decisions = decisions;
        this.parties = parties;
        this.clearances = clearances;
        this.serving = serving;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.readings = readings;
        this.clock = clock;
        this.json = json;
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

    /**
     * @throws Problem 404 unless it is a decision of that kind of the officer's court
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CourtDecision find(Officer officer, DecisionKind kind, UUID id) {
        return decisions
                .findByIdAndKindAndCourtId(id, kind, officer.court())
                .orElseThrow(Problem::notFound);
    }

    /**
     * For reading: the decision behind what a court has now, though another court made it and
     * handed the case over.
     *
     * @throws Problem 404 unless it is a decision of that kind of the officer's court, or a signed
     *     one in a case of that court
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CourtDecision findToRead(Officer officer, DecisionKind kind, UUID id) {
        return decisions.readable(id, kind, officer.court()).orElseThrow(Problem::notFound);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public CourtDecision byId(UUID id) {
        return decisions.findById(id).orElseThrow();
    }

    /** Signed in this case, waiting for their filing (R-DECIDE-GOV). */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CourtDecision> heldIn(UUID caseId) {
        return decisions.findByCaseIdAndState(caseId, DecisionState.HELD);
    }

    /** Against this party in any case, signed and waiting for their filing (R-DECIDE-GOV). */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CourtDecision> heldAgainst(UUID party) {
        return decisions.findByPartyIdAndStateOrderByDraftedAt(party, DecisionState.HELD);
    }

    /** What came in with this batch, the first first, whatever became of it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CourtDecision> ofBatch(UUID batch) {
        return decisions.findByBatchIdOrderByDraftedAt(batch);
    }

    /** The cases of its decisions, in the order in which cases are held. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<UUID> casesOfBatch(UUID batch) {
        return decisions.casesOfBatch(batch).stream().sorted().toList();
    }

    /**
     * Those of a batch that are not in effect yet lapse with it. The caller holds their cases.
     *
     * @return which ones
     */
    public List<UUID> lapse(List<CourtDecision> batch) {
        return batch.stream()
                .filter(decision ->
                        decision.getState() == DecisionState.DRAFTED
                                || decision.getState() == DecisionState.HELD)
                .peek(CourtDecision::lapsed)
                .map(CourtDecision::getId)
                .toList();
    }

    /** What an event ended before it took effect, against this party in any case. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CourtDecision> endedBeforeEffect(UUID party) {
        return decisions.findByPartyIdAndLapsedUnderIsNotNull(party);
    }

    /** As it stands now that the case is held: another signature may have come meanwhile. */
    public CourtDecision findAgain(CourtDecision decision) {
        entities.refresh(decision);
        return decision;
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

    /**
     * @throws Problem 409 unless it is signed and waits for its filing
     */
    public void mustBeHeld(CourtDecision decision) {
        if (decision.getState() != DecisionState.HELD) {
            throw Problem.under(
                    "R-DECIDE-GOV",
                    ProblemType.CONFLICT,
                    "This decision waits for no filing: " + decision.getState() + ".",
                    "Only the listing of a local government is filed, once, after its signature.");
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

    /**
     * Signed and never served is a fault that the law forbids (R-SERVE-5); the decision holds from
     * its day all the same. The caller has seen to the version.
     */
    public List<Receipt> serve(Officer clerk, CourtDecision decision, ServiceRequest service) {
        var decidedOn = decision.getDecidedOn();
        if (decision.getState() != DecisionState.SIGNED || decidedOn == null) {
            throw Problem.under(
                    "R-SERVE-5",
                    ProblemType.CONFLICT,
                    "Only a signed decision is served.",
                    "Have it signed first.");
        }
        mustFit(service, decidedOn);
        if (decision.getServedOn() != null) {
            throw EnforcementCases.servedAlready();
        }
        decision.served(service);
        serving.served(decision, clerk.name());
        var act =
                enactments.begin(
                        acts.open(
                                clerk.court(),
                                Approval.by(clerk, Approval.Step.DECIDED, Role.CLERK)),
                        clerk.court(),
                        List.of());
        act.journal(
                LeafKind.RECORD,
                decision.getId(),
                Map.of("what", "service of " + decision.getKind().word() + " decision"));
        return enactments.seal(act);
    }

    /** What the rulebook said, and by which rules, readings and calendar it said so. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public LawRecord lawRecord(List<Finding> findings, Deadlines counting) {
        return new LawRecord(
                json.writeValueAsString(FindingView.all(findings)),
                json.writeValueAsString(readings.asMap()),
                Rulebook.VERSION,
                counting.calendar().version());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<FindingView> findingsOf(CourtDecision decision) {
        return json.readValue(decision.getFindings(), FINDINGS);
    }

    /** The case number and a running number. */
    private String nextNumber(Draft draft) {
        var enforcementCase = draft.enforcementCase();
        return enforcementCase.getCaseNumber()
                + "之"
                + (decisions.countByCaseId(enforcementCase.getId()) + 1);
    }

    private void mustFit(ServiceRequest service, LocalDate decidedOn) {
        var today = CourtTime.dayOf(clock.instant());
        if (service.servedOn().isBefore(decidedOn) || service.servedOn().isAfter(today)) {
            throw Problem.invalid(
                    "/servedOn",
                    "Service lies between the decision and today",
                    "Write the day of service.");
        }
    }
}
