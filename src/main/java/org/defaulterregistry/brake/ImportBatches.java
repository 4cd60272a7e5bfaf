package org.defaulterregistry.brake;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every batch ever opened. */
interface ImportBatches extends Repository<ImportBatch, UUID> {
    ImportBatch save(ImportBatch batch);

    Optional<ImportBatch> findByIdAndCourtId(UUID id, String court);

    @Query("select b from ImportBatch b where b.courtId = :court order by b.openedAt desc, b.id")
    List<ImportBatch> of(String court, Limit most);

    boolean existsByCourtIdAndReference(String court, String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from ImportBatch b where b.id = :id and b.courtId = :court")
    Optional<ImportBatch> lock(UUID id, String court);
}
