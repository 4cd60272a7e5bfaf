package org.defaulterregistry.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every document ever linked. */
interface Documents extends Repository<Document, UUID> {
    Document save(Document document);

    Optional<Document> findById(UUID id);

    Optional<Document> findByLiveKey(String liveKey);

    List<Document> findByPartyIdOrderByCreatedAt(UUID partyId);

    List<Document> findByNumberOrderByCreatedAt(String number);

    List<Document> findFirst500ByHintKeyIsNull();

    @Query(
            """
            select d from Document d, Party p
            where d.hintKey in :hintKeys and p.id = d.partyId and p.birthDate = :birthDate
              and (d.state <> ENDED or d.wasLinked = true)
            order by d.createdAt limit :most\
            """)
    List<Document> alike(Collection<String> hintKeys, LocalDate birthDate, int most);
}
