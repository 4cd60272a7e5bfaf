package org.defaulterregistry.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everyone who can sign in with a name and password. */
interface Accounts extends Repository<Account, String> {
    Account save(Account account);

    Optional<Account> findById(String username);
}
