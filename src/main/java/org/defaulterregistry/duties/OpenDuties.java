package org.defaulterregistry.duties;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every duty ever opened; most questions are about those not done yet. */
interface OpenDuties extends Repository<Duty, UUID> {
    Duty save(Duty duty);

    @Query(
            "select d from Duty d where d.courtId = :court and d.doneAt is null order by d.dueOn, d.openedAt")
    List<Duty> ofCourt(String court);

    @Query("select d from Duty d where d.doneAt is null order by d.dueOn, d.openedAt")
    List<Duty> ofAllCourts();

    @Query(
            """
            select d from Duty d where d.courtId = :court and d.escalatedTo = :higher and d.doneAt is null
            order by d.dueOn, d.openedAt\
            """)
    List<Duty> escalated(String court, String higher);

    @Query("select d from Duty d where d.subjectId = :subject and d.doneAt is null")
    List<Duty> of(UUID subject);

    @Query("select d from Duty d where d.estimate = true and d.doneAt is null order by d.id")
    List<Duty> estimated();
}
