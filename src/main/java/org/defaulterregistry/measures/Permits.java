package org.defaulterregistry.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every permit ever granted. */
interface Permits extends Repository<Permit, UUID> {
    Permit save(Permit permit);

    @Query(
            """
            select p from Permit p, EnforcementCase c
            where p.id = :id and c.id = p.caseId and c.courtId = :court\
            """)
    Optional<Permit> find(UUID id, String court);

    List<Permit> findByCaseId(UUID caseId);

    /** For whom it was granted, not whose order it is an exception from. */
    List<Permit> findByPartyIdOrderByValidFrom(UUID party);
}
