package org.defaulterregistry.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of officers as they stand under a court's papers. */
@Component
public class OfficerNames {
    private final Accounts accounts;

    OfficerNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account's name for people to read; a court's system has none but its own. */
    @Transactional(readOnly = true)
    public String nameOf(String username) {
        return accounts.findById(username).map(Account::getDisplayName).orElse(username);
    }
}
