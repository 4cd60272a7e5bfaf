package org.defaulterregistry.brake;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every batch ever opened. */
interface ImportBatches extends Repository<ImportBatch, UUID> {
    ImportBatch save(ImportBatch batch);

    Optional<ImportBatch> findByIdAndCourtId(UUID id, String court);

    boolean existsByCourtIdAndReference(String court, String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from ImportBatch b where b.id = :id and b.courtId = :court")
    Optional<ImportBatch> lock(UUID id, String court);
}
