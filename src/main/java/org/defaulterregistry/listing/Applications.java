package org.defaulterregistry.listing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every application ever received. It belongs to the court that has the case now. */
interface Applications extends Repository<ListingApplication, UUID> {
    ListingApplication save(ListingApplication application);

    List<ListingApplication> findByCaseId(UUID caseId);

    @Query(
            """
            select a from ListingApplication a, EnforcementCase c
            where a.id = :id and c.id = a.caseId and c.courtId = :court\
            """)
    Optional<ListingApplication> find(UUID id, String court);
}
