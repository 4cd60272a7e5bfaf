package org.defaulterregistry.enforcement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every case ever recorded. */
interface Cases extends Repository<EnforcementCase, UUID> {
    EnforcementCase save(EnforcementCase enforcementCase);

    Optional<EnforcementCase> findByIdAndCourtId(UUID id, String court);

    boolean existsByCaseNumber(String caseNumber);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EnforcementCase c where c.caseNumber = :caseNumber")
    Optional<EnforcementCase> lockByNumber(String caseNumber);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EnforcementCase c where c.id = :id and c.courtId = :court")
    Optional<EnforcementCase> lock(UUID id, String court);

    @Query("select c.id from EnforcementCase c where c.caseNumber = :number and c.courtId = :court")
    Optional<UUID> find(String number, String court);

    @Query(
            """
            select c.id from EnforcementCase c, Court k
            where c.caseNumber = :number and k.id = c.courtId and k.nextHigher = :higher\
            """)
    List<UUID> findBelow(String number, String higher);

    @Query(
            """
            select d.enforcementCase from CaseDebtor d
            where d.partyId = :party and d.enforcementCase.courtId = :court
            order by d.enforcementCase.filedOn, d.enforcementCase.id\
            """)
    List<EnforcementCase> against(UUID party, String court);

    @Query("select d.enforcementCase.id from CaseDebtor d where d.id = :debtor")
    Optional<UUID> caseOf(UUID debtor);

    @Query("select c from EnforcementCase c where c.id in :ids")
    List<EnforcementCase> all(List<UUID> ids);

    @Query(
            "select d.enforcementCase.id from CaseDebtor d where d.partyId in :parties order by d.enforcementCase.id")
    List<UUID> against(Collection<UUID> parties);

    @Query("select d from CaseDebtor d where d.partyId = :party order by d.id")
    List<CaseDebtor> debtorsOf(UUID party);

    @Query("select count(d) > 0 from CaseDebtor d where d.partyId = :party and d.localGovernment")
    boolean anySaysLocalGovernment(UUID party);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EnforcementCase c where c.id = :id")
    EnforcementCase lockOfAnyCourt(UUID id);
}
