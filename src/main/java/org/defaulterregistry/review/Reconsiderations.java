package org.defaulterregistry.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever taken to a higher court. */
interface Reconsiderations extends Repository<Reconsideration, UUID> {
    Reconsideration save(Reconsideration reconsideration);

    Optional<Reconsideration> findById(UUID id);

    List<Reconsideration> findByCourtIdOrderByRecordedAt(String court);

    List<Reconsideration> findByApplicantPartyIdOrderByRecordedAt(UUID party);

    List<Reconsideration> findBySubjectIdOrderByRecordedAt(UUID subject);

    List<Reconsideration> findByRequestId(UUID request);

    List<Reconsideration> findByCaseId(UUID caseId);

    boolean existsByRequestIdAndCourtId(UUID request, String court);

    @Query("select r from Reconsideration r order by r.recordedAt")
    List<Reconsideration> all();

    @Query(
            """
            select count(r) > 0 from Reconsideration r
            where r.subjectId = :subject and r.requestId is null and r.state <> INADMISSIBLE\
            """)
    boolean againstBan(UUID subject);
}
