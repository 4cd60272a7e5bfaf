package org.defaulterregistry.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every duty ever opened; most questions are about those not done yet. */
interface OpenDuties extends Repository<Duty, UUID> {
    /** Where in the order of days a page ended. */
    record Place(LocalDate dueOn, UUID id) {}

    Duty save(Duty duty);

    Optional<Duty> findById(UUID id);

    /** What has come due, page by page in the order of days. */
    default List<Duty> due(
            Set<DutyKind> kinds, LocalDate today, LocalDate afterDay, UUID afterId, int most) {
        return due(kinds, today, afterDay, afterId, Limit.of(most));
    }

    @Query(
            """
            select d from Duty d where d.kind in :kinds and d.doneAt is null and d.dueOn <= :today
            and (d.dueOn > :afterDay or d.dueOn = :afterDay and d.id > :afterId) order by d.dueOn, d.id\
            """)
    List<Duty> due(
            Set<DutyKind> kinds, LocalDate today, LocalDate afterDay, UUID afterId, Limit most);

    Duty saveAndFlush(Duty duty);

    Optional<Duty> findByIdAndCourtId(UUID id, String court);

    @Query(
            """
            select d from Duty d where d.courtId = :court and d.doneAt is null and d.dueOn <= :until
            order by d.dueOn, d.openedAt\
            """)
    List<Duty> ofCourt(String court, LocalDate until, Limit most);

    @Query(
            "select d from Duty d where d.doneAt is null and d.dueOn <= :until order by d.dueOn, d.openedAt")
    List<Duty> ofAllCourts(LocalDate until, Limit most);

    @Query(
            """
            select d from Duty d where d.courtId = :court and d.escalatedTo = :higher and d.doneAt is null
            order by d.dueOn, d.openedAt\
            """)
    List<Duty> escalated(String court, String higher, Limit most);

    @Query(
            """
            select d from Duty d where d.escalatedTo = :higher and d.doneAt is null
            order by d.dueOn, d.openedAt\
            """)
    List<Duty> escalatedTo(String higher, Limit most);

    @Query("select d from Duty d where d.subjectId = :subject and d.doneAt is null")
    List<Duty> of(UUID subject);

    @Query("select d from Duty d where d.estimate = true and d.doneAt is null order by d.id")
    List<Duty> estimated();

    @Query(
            """
            select d from Duty d where d.estimate = true and d.doneAt is null
            and d.calendarVersion <> :calendar order by d.dueOn, d.id\
            """)
    List<Duty> estimatedBefore(String calendar);
}
