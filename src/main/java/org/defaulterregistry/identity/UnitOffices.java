package org.defaulterregistry.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.rulebook.order.Group;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every office ever drafted. */
interface UnitOffices extends Repository<UnitOffice, UUID> {
    UnitOffice save(UnitOffice office);

    Optional<UnitOffice> findById(UUID id);

    @Query(
            """
            select o from UnitOffice o, EnforcementCase c
            where o.id = :id and c.id = o.caseId and c.courtId = :court\
            """)
    Optional<UnitOffice> find(UUID id, String court);

    boolean existsByLiveKey(String liveKey);

    List<UnitOffice> findByUnitIdOrderByDraftedAt(UUID unit);

    List<UnitOffice> findByPartyIdOrderByDraftedAt(UUID party);

    @Query(
            """
            select o from UnitOffice o
            where o.unitId = :unit and o.partyId = :party and o.group = :group
              and o.state in (DRAFTED, HELD)\
            """)
    List<UnitOffice> live(UUID unit, UUID party, Group group);
}
