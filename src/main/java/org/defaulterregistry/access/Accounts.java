package org.defaulterregistry.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everyone who can sign in with a name and password. Nobody is ever deleted: acts name them. */
interface Accounts extends Repository<Account, String> {
    Account save(Account account);

    void flush();

    Optional<Account> findById(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> hold(String username);

    @Query("select a from Account a where a.courtId = :court order by a.username")
    List<Account> ofCourt(String court);

    @Query("select a from Account a where a.courtId is not null order by a.username")
    List<Account> ofOfficers();

    long count();
}
