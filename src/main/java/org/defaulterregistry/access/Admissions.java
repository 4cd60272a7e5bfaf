package org.defaulterregistry.access;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.defaulterregistry.party.Court;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people and machines in without asking anybody, with roles that count at once: for a demo
 * world. Everyone else comes in through {@link AccountBook} and {@link ClientBook}.
 */
@Component
public class Admissions {
    private final Accounts accounts;
    private final ClientBook clients;
    private final PasswordEncoder encoder;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    Admissions(Accounts accounts, ClientBook clients, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.clients = clients;
        this.encoder = encoder;
    }

    /** Enters the account; if it is there, it gets these roles and nothing else changes. */
    @Transactional
    public void officer(
            String username, String password, String displayName, String court, Set<Role> roles) {
        accounts.hold(username)
                .ifPresentOrElse(
                        account -> account.give(roles),
                        () ->
                                accounts.save(
                                        Account.ofOfficer(
                                                username,
                                                hash(password),
                                                displayName,
                                                court,
                                                roles)));
    }

    /** Enters a person of a provider, who asks under the grants of its client. */
    @Transactional
    public void provider(String username, String password, String displayName, String client) {
        var account =
                Account.ofOfficer(
                        username,
                        hash(password),
                        displayName,
                        Court.REGISTRY,
                        Set.of(Role.PROVIDER));
        account.belongsTo(client);
        accounts.save(account);
    }

    /** Enters a citizen; one who is in already stays as he is. */
    @Transactional
    public void citizen(String username, String password, String displayName, Citizen document) {
        if (accounts.findById(username).isEmpty()) {
            accounts.save(Account.ofCitizen(username, hash(password), displayName, document));
        }
    }

    @Transactional
    public void machine(
            String id,
            String secret,
            String nameEn,
            String nameZh,
            @Nullable String court,
            Set<Scope> scopes) {
        clients.enterHashed(id, hash(secret), nameEn, nameZh, court, scopes);
    }

    @Transactional
    public void grant(String clientId, Grant grant) {
        clients.grant(clientId, grant);
    }

    /** Hashed once: hashing is slow on purpose, and the made-up world has one password for all. */
    private String hash(String password) {
        return hashes.computeIfAbsent(password, encoder::encode);
    }
}
