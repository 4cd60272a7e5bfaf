package org.defaulterregistry.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every merger and split that was drafted. */
interface PartyChanges extends Repository<PartyChange, UUID> {
    PartyChange save(PartyChange change);

    Optional<PartyChange> findByIdAndKindAndCourtId(UUID id, PartyChange.Kind kind, String court);
}
