package org.defaulterregistry.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.rulebook.review.Reason;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every correction request there was. */
interface Objections extends Repository<Objection, UUID> {
    Objection save(Objection objection);

    void flush();

    Optional<Objection> findById(UUID id);

    List<Objection> findByCourtIdOrderByRecordedAt(String court);

    List<Objection> findByCaseIdOrderByRecordedAt(UUID caseId);

    List<Objection> findByApplicantPartyIdOrderByRecordedAt(UUID party);

    List<Objection> findBySubjectIdOrderByRecordedAt(UUID subject);

    @Query("select o from Objection o order by o.recordedAt")
    List<Objection> all();

    @Query("select o from Objection o where o.caseId = :caseId and o.state in (HINT, PENDING)")
    List<Objection> openOf(UUID caseId);

    @Query(
            """
            select count(o) > 0 from Objection o
            where o.subjectId = :subject and o.applicantPartyId = :party and o.reason = :reason
              and o.state in (HINT, PENDING)\
            """)
    boolean isOpen(UUID subject, UUID party, Reason reason);
}
