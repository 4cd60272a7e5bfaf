package org.defaulterregistry.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a court what was decided in its cases, of whatever kind. */
@Component
@Transactional(readOnly = true)
public class CaseDecisions {
    private final Decisions decisions;

    CaseDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * In a case of this court's, the first draft first; of what another court drafted before it
     * handed the case over, only what was signed.
     */
    public List<CourtDecision> in(Officer officer, UUID caseId) {
        return decisions.findByCaseIdOrderByDraftedAt(caseId).stream()
                .filter(decision ->
                        decision.getCourtId().equals(officer.court())
                                || decision.getState() == DecisionState.SIGNED)
                .toList();
    }

    /** One of this court's. */
    public Optional<CourtDecision> find(Officer officer, UUID id) {
        return decisions
                .findById(id)
                .filter(decision -> decision.getCourtId().equals(officer.court()));
    }
}
