package org.defaulterregistry.law;

import java.time.Instant;
import java.util.UUID;
import org.defaulterregistry.editions.Edition;
import org.jspecify.annotations.Nullable;

/** An edition that an operator proposed, and its way into force. */
record LawData(
        UUID id,
        UUID act,
        Edition edition,
        String proposedBy,
        Instant proposedAt,
        @Nullable String consentedBy,
        @Nullable Instant consentedAt,
        @Nullable Long position) {

    boolean inForce() {
        return position != null;
    }

    /** 0 for a draft, 1 with consent: it changes once. */
    int version() {
        return inForce() ? 1 : 0;
    }

    LawData consented(String by, Instant at, long under) {
        return new LawData(id, act, edition, proposedBy, proposedAt, by, at, under);
    }
}
