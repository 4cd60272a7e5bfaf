package org.defaulterregistry.brake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every hold there ever was; those that stand come first. */
interface Holds extends Repository<Hold, UUID> {
    Optional<Hold> findById(UUID id);

    /** Of the court itself and of the courts next below it. */
    @Query(
            """
            select h from Hold h, Court c where c.id = h.courtId and (c.id = :court or c.nextHigher = :court)
            order by case when h.releasedAt is null then 0 else 1 end, h.heldAt desc\
            """)
    List<Hold> seenFrom(String court, Limit most);

    @Query(
            "select h from Hold h order by case when h.releasedAt is null then 0 else 1 end, h.heldAt desc")
    List<Hold> all(Limit most);
}
