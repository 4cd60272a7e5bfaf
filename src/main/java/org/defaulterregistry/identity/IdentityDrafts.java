package org.defaulterregistry.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every draft about a paper or a person that needed a second officer. */
interface IdentityDrafts extends Repository<IdentityDraft, UUID> {
    IdentityDraft save(IdentityDraft draft);

    Optional<IdentityDraft> findByLiveKey(String liveKey);

    @Query(
            """
            select d from IdentityDraft d
            where d.kind = :kind and d.subjectId = :subject and d.liveKey is not null\
            """)
    List<IdentityDraft> waiting(IdentityDraft.Kind kind, UUID subject);
}
