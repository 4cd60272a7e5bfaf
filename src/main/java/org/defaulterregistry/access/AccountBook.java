package org.defaulterregistry.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of officers, for those who keep them. Citizens' accounts are not shown here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountBook {
    private final Accounts accounts;
    private final Clients clients;
    private final PasswordEncoder encoder;

    AccountBook(Accounts accounts, Clients clients, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.clients = clients;
        this.encoder = encoder;
    }

    /**
     * Enters an account without a role, under a password that its person must change first.
     *
     * @throws Problem 409 if a person or machine has this name, 422 if the password is too weak
     */
    public Account enter(String username, String password, String displayName, String court) {
        mustBeFree(username);
        PasswordRules.check("/password", username, password);
        return accounts.save(
                Account.ofOfficer(username, hash(password), displayName, court, Set.of())
                        .withPasswordOfAnother());
    }

    /** People and machines share one space of names: approvals and repeats are known by them. */
    public void mustBeFree(String name) {
        if (accounts.findById(name).isPresent() || clients.find(name).isPresent()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This name is taken.",
                    "Choose another one; names are never given twice.");
        }
    }

    /**
     * A person chooses a password that nobody else knows.
     *
     * @throws Problem 422 if the current one is wrong or the new one too weak
     */
    public Account choosePassword(String username, String current, String chosen) {
        var account = accounts.hold(username).orElseThrow(Problem::notFound);
        if (!encoder.matches(current, account.passwordHash())) {
            throw Problem.invalid(
                    "/current", "This is not your password.", "Write the password you have now.");
        }
        if (current.equals(chosen)) {
            throw Problem.invalid(
                    "/password", "This is the password you have.", "Choose another one.");
        }
        PasswordRules.check("/password", username, chosen);
        account.choosePassword(hash(chosen));
        accounts.flush();
        return account;
    }

    /** Writes what was changed, so that the account's version is the new one. */
    public void flush() {
        accounts.flush();
    }

    public Optional<Account> find(String username) {
        return accounts.findById(username).filter(account -> account.getCourtId() != null);
    }

    /** Holds the account until the end of the act. */
    public Optional<Account> hold(String username) {
        return accounts.hold(username).filter(account -> account.getCourtId() != null);
    }

    public List<Account> ofCourt(String court) {
        return accounts.ofCourt(court);
    }

    public List<Account> ofOfficers() {
        return accounts.ofOfficers();
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}
