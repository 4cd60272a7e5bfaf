package org.defaulterregistry.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every permit ever granted. */
interface Permits extends Repository<Permit, UUID> {
    Permit save(Permit permit);

    @Query(
            """
            select p from Permit p, ConsumptionOrder o
            where p.id = :id and o.id = p.orderId and o.courtId = :court\
            """)
    Optional<Permit> find(UUID id, String court);

    @Query(
            """
            select p from Permit p, ConsumptionOrder o
            where o.id = p.orderId and o.partyId = :party order by p.validFrom\
            """)
    List<Permit> of(UUID party);
}
