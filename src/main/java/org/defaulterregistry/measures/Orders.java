package org.defaulterregistry.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every consumption order ever made. */
interface Orders extends Repository<ConsumptionOrder, UUID> {
    ConsumptionOrder save(ConsumptionOrder order);

    Optional<ConsumptionOrder> findById(UUID id);

    Optional<ConsumptionOrder> findByIdAndCourtId(UUID id, String court);

    Optional<ConsumptionOrder> findByLiveKey(String liveKey);

    List<ConsumptionOrder> findByPartyIdOrderByMadeOn(UUID party);

    List<ConsumptionOrder> findByCaseId(UUID caseId);

    @Query("select o from ConsumptionOrder o where o.caseId = :caseId and o.liftedOn is null")
    List<ConsumptionOrder> liveOf(UUID caseId);
}
