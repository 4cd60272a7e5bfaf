package org.defaulterregistry.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every office ever drafted. */
interface UnitOffices extends Repository<UnitOffice, UUID> {
    UnitOffice save(UnitOffice office);

    @Query(
            """
            select o from UnitOffice o, EnforcementCase c
            where o.id = :id and c.id = o.caseId and c.courtId = :court\
            """)
    Optional<UnitOffice> find(UUID id, String court);

    boolean existsByLiveKey(String liveKey);

    List<UnitOffice> findByUnitIdOrderByDraftedAt(UUID unit);

    List<UnitOffice> findByPartyIdOrderByDraftedAt(UUID party);
}
