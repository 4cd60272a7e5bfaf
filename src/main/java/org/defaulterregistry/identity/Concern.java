package org.defaulterregistry.identity;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which courts a party concerns. For all others it does not exist. */
interface Concern extends Repository<UnitOffice, UUID> {

    /** The party is debtor in a case of the court, or holds an office in a unit that is. */
    @Query(
            """
            select count(d) > 0 from CaseDebtor d
            where d.enforcementCase.courtId = :court
              and (d.partyId = :party
                   or exists (select o from UnitOffice o
                              where o.partyId = :party and o.unitId = d.partyId and o.liveKey is not null))\
            """)
    boolean of(UUID party, String court);

    /** Likewise, of any court but this one. */
    @Query(
            """
            select count(d) > 0 from CaseDebtor d
            where d.enforcementCase.courtId <> :court
              and (d.partyId = :party
                   or exists (select o from UnitOffice o
                              where o.partyId = :party and o.unitId = d.partyId and o.liveKey is not null))\
            """)
    boolean ofAnother(UUID party, String court);

    /** The party is debtor in the case, or holds an office in a unit that is. */
    @Query(
            """
            select count(d) > 0 from CaseDebtor d
            where d.enforcementCase.id = :caseId and d.enforcementCase.courtId = :court
              and (d.partyId = :party
                   or exists (select o from UnitOffice o
                              where o.partyId = :party and o.unitId = d.partyId and o.liveKey is not null))\
            """)
    boolean ofCase(UUID party, UUID caseId, String court);
}
