package org.defaulterregistry.listing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every listing decision ever drafted. */
interface Decisions extends Repository<DecisionRecord, UUID> {
    DecisionRecord save(DecisionRecord decision);

    Optional<DecisionRecord> findById(UUID id);

    Optional<DecisionRecord> findByIdAndCourtId(UUID id, String court);

    long countByCaseId(UUID caseId);
}
