package org.defaulterregistry.identity;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every dispute there was. */
interface Disputes extends Repository<IdentityDispute, UUID> {
    IdentityDispute save(IdentityDispute dispute);

    boolean existsByCaseIdAndDocumentIdIn(UUID caseId, Collection<UUID> documents);
}
