package org.defaulterregistry.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every dispute there was. */
interface Disputes extends Repository<IdentityDispute, UUID> {
    IdentityDispute save(IdentityDispute dispute);

    List<IdentityDispute> findByDocumentId(UUID document);

    boolean existsByCaseIdAndDocumentIdIn(UUID caseId, Collection<UUID> documents);
}
