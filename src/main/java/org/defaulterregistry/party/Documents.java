package org.defaulterregistry.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every document ever linked. */
interface Documents extends Repository<Document, UUID> {
    Document save(Document document);

    Optional<Document> findById(UUID id);

    Optional<Document> findByLiveKey(String liveKey);

    List<Document> findByPartyIdOrderByCreatedAt(UUID partyId);
}
