package org.defaulterregistry.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every link that was drafted; a document that came with a case has none. */
interface DocumentLinks extends Repository<DocumentLink, UUID> {
    DocumentLink save(DocumentLink link);

    Optional<DocumentLink> findById(UUID documentId);
}
