package org.defaulterregistry.decision;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the decisions of courts: finds them again, with what the rulebook said of each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionBook {
    private static final TypeReference<List<FindingView>> FINDINGS = new TypeReference<>() {};

    private final Decisions decisions;
    private final EntityManager entities;
    private final Readings readings;
    private final JsonMapper json;

    DecisionBook(Decisions decisions, EntityManager entities, Readings readings, JsonMapper json) {
        this.decisions = decisions;
        this.entities = entities;
        this.readings = readings;
        this.json = json;
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

    /** The cases of its decisions. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<UUID> casesOfBatch(UUID batch) {
        return decisions.casesOfBatch(batch);
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
}
