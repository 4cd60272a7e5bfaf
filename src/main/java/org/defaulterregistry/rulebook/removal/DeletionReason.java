package org.defaulterregistry.rulebook.removal;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a court deletes an entry that has a term. */
public enum DeletionReason {
    PERFORMED("performed"),
    CONDUCT_CORRECTED("conduct-corrected"),
    CREDITOR_CONSENTS("creditor-consents"),
    TERM_EXPIRED("term-expired");

    private final String key;

    DeletionReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<DeletionReason> ofKey(String key) {
        return Stream.of(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }
}
