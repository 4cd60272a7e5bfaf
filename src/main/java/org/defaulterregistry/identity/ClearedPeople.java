package org.defaulterregistry.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every clearance there was. */
interface ClearedPeople extends Repository<Clearance, UUID> {
    Clearance save(Clearance clearance);

    @Query(
            """
            select c from Clearance c, EnforcementCase e
            where c.id = :id and e.id = c.caseId and e.courtId = :court\
            """)
    Optional<Clearance> find(UUID id, String court);

    @Query(
            """
            select c from Clearance c
            where c.caseId = :caseId and c.partyId = :party and c.setAsideOn is null\
            """)
    List<Clearance> standing(UUID caseId, UUID party);

    /** Whether a paper of this number was cleared in a case in which the party is a debtor. */
    @Query(
            """
            select count(c) > 0 from Clearance c, Document d, CaseDebtor one
            where c.setAsideOn is null and d.id = c.documentId and d.number = :number
              and one.enforcementCase.id = c.caseId and one.partyId = :party and c.partyId <> :party\
            """)
    boolean clearedOf(String number, UUID party);

    /** Whether one party was cleared in a case in which the other is a debtor. */
    @Query(
            """
            select count(c) > 0 from Clearance c, CaseDebtor one
            where c.setAsideOn is null and c.partyId = :cleared
              and one.enforcementCase.id = c.caseId and one.partyId = :debtor\
            """)
    boolean isNot(UUID cleared, UUID debtor);
}
