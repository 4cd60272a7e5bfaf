package org.defaulterregistry.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every dispute there was. */
interface Disputes extends Repository<IdentityDispute, UUID> {
    IdentityDispute save(IdentityDispute dispute);

    List<IdentityDispute> findByDocumentId(UUID document);

    List<IdentityDispute> findByCaseIdAndDocumentIdIn(UUID caseId, Collection<UUID> documents);

    /** In this case, about the party itself or about whoever answers for it. */
    @Query(
            """
            select d from IdentityDispute d, Document o
            where d.caseId = :caseId and o.id = d.documentId
              and (o.partyId = :party
                   or o.partyId in (select f.partyId from UnitOffice f where f.unitId = :party))\
            """)
    List<IdentityDispute> inCaseOf(UUID caseId, UUID party);
}
