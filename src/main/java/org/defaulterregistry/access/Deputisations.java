package org.defaulterregistry.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every deputy ever named. */
interface Deputisations extends Repository<Deputisation, UUID> {
    Deputisation save(Deputisation deputisation);

    @Query("select d from Deputisation d where d.id = :id and d.courtId = :court")
    Optional<Deputisation> find(UUID id, String court);

    @Query("select d from Deputisation d where d.courtId = :court order by d.validFrom, d.id")
    List<Deputisation> ofCourt(String court);

    @Query(
            """
            select count(d) > 0 from Deputisation d
            where d.courtId = :court and d.endedAt is null and d.validFrom <= :until and d.validUntil >= :from\
            """)
    boolean anyBetween(String court, LocalDate from, LocalDate until);

    @Query(
            """
            select count(d) > 0 from Deputisation d
            where d.deputy = :deputy and d.endedAt is null and d.validFrom <= :day and d.validUntil >= :day\
            """)
    boolean runs(String deputy, LocalDate day);
}
