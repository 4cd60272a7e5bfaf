package org.defaulterregistry.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every decision ever drafted. */
interface Decisions extends Repository<CourtDecision, UUID> {
    CourtDecision save(CourtDecision decision);

    Optional<CourtDecision> findById(UUID id);

    Optional<CourtDecision> findByIdAndKindAndCourtId(UUID id, DecisionKind kind, String court);

    /** Of the court that made it; once it is signed, also of the court that has its case now. */
    @Query(
            """
            select d from CourtDecision d, EnforcementCase c
            where d.id = :id and d.kind = :kind and c.id = d.caseId
              and (d.courtId = :court or c.courtId = :court and d.state = SIGNED)\
            """)
    Optional<CourtDecision> readable(UUID id, DecisionKind kind, String court);

    List<CourtDecision> findByCaseIdAndState(UUID caseId, DecisionState state);

    List<CourtDecision> findByPartyIdAndStateOrderByDraftedAt(UUID party, DecisionState state);

    List<CourtDecision> findByCaseIdOrderByDraftedAt(UUID caseId);

    List<CourtDecision> findBySubjectId(UUID subject);

    List<CourtDecision> findByPartyIdAndLapsedUnderIsNotNull(UUID party);

    List<CourtDecision> findByBatchIdOrderByDraftedAt(UUID batch);

    @Query("select distinct d.caseId from CourtDecision d where d.batchId = :batch")
    List<UUID> casesOfBatch(UUID batch);

    long countByCaseId(UUID caseId);
}
