package org.defaulterregistry.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every exit ban ever made. */
interface Bans extends Repository<ExitBan, UUID> {
    ExitBan save(ExitBan ban);

    Optional<ExitBan> findById(UUID id);

    Optional<ExitBan> findByIdAndCourtId(UUID id, String court);

    Optional<ExitBan> findByLiveKey(String liveKey);

    List<ExitBan> findByPartyIdOrderByInForceFrom(UUID party);

    List<ExitBan> findByCaseId(UUID caseId);

    @Query("select b from ExitBan b where b.caseId = :caseId and b.liftedOn is null")
    List<ExitBan> liveOf(UUID caseId);
}
