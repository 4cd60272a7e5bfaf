package org.defaulterregistry.party;

import java.time.LocalDate;
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
            where d.hintKey = :hintKey and p.id = d.partyId and p.birthDate = :birthDate
            order by d.createdAt limit :most\
            """)
    List<Document> alike(String hintKey, LocalDate birthDate, int most);
}
