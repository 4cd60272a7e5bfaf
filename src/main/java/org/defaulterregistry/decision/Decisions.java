package org.defaulterregistry.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every decision ever drafted. */
interface Decisions extends Repository<CourtDecision, UUID> {
    CourtDecision save(CourtDecision decision);

    Optional<CourtDecision> findById(UUID id);

    Optional<CourtDecision> findByIdAndKindAndCourtId(UUID id, DecisionKind kind, String court);

    List<CourtDecision> findByCaseIdAndState(UUID caseId, DecisionState state);

    List<CourtDecision> findByPartyIdAndLapsedUnderIsNotNull(UUID party);

    long countByCaseId(UUID caseId);
}
