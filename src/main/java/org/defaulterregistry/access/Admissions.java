package org.defaulterregistry.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people and machines in: the only place where a password or secret is turned into a hash. */
@Component
public class Admissions {
    private final Accounts accounts;
    private final Clients clients;
    private final PasswordEncoder encoder;

    Admissions(Accounts accounts, Clients clients, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.clients = clients;
        this.encoder = encoder;
    }

    @Transactional
    public void officer(
            String username, String password, String displayName, String court, Set<Role> roles) {
        accounts.save(Account.ofOfficer(username, hash(password), displayName, court, roles));
    }

    @Transactional
    public void citizen(String username, String password, String displayName, Citizen document) {
        accounts.save(Account.ofCitizen(username, hash(password), displayName, document));
    }

    /**
     * @param scopes out of check, report, copy, court, cashier, audit
     */
    @Transactional
    public void machine(
            String id,
            String secret,
            String nameEn,
            String nameZh,
            @Nullable String court,
            Set<String> scopes) {
        clients.enter(id, hash(secret), nameEn, nameZh, court, scopes);
    }

    @Transactional
    public void grant(String clientId, Grant grant) {
        clients.grant(clientId, grant);
    }

    private String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("a password is needed");
        }
        return hash;
    }
}
