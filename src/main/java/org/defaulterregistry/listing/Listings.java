package org.defaulterregistry.listing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Every entry ever opened. There is no delete: a removal closes an entry, it does not erase one.
 */
interface Listings extends Repository<Listing, UUID> {
    Listing save(Listing listing);

    Optional<Listing> findById(UUID id);

    Optional<Listing> findByIdAndCourtId(UUID id, String court);

    Optional<Listing> findByDecisionId(UUID decision);

    List<Listing> findByDecisionIdIn(List<UUID> decisions);

    boolean existsByLiveKey(String liveKey);

    List<Listing> findByPartyIdOrderByPublishedOn(UUID party);

    List<Listing> findByCaseId(UUID caseId);

    @Query("select l from Listing l where l.caseId = :caseId and l.endedOn is null")
    List<Listing> liveOf(UUID caseId);

    /** Whether the batch in which it came was undone (D14). */
    @Query(
            """
            select count(l) > 0 from Listing l, CourtDecision d, ImportBatch b
            where l.id = :id and d.id = l.decisionId and b.id = d.batchId and b.undoneAt is not null\
            """)
    boolean cameWithUndoneBatch(UUID id);
}
