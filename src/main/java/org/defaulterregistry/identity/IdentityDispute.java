package org.defaulterregistry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.jspecify.annotations.Nullable;

/**
 * That the identity behind a document was put in dispute in a case: once for an entry, and again
 * only for another entry of the case (R-DISPUTE-1). It says how it was the last time; the journal
 * has them all.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class IdentityDispute {
    @Id private UUID id;

    private UUID documentId;
    private UUID caseId;
    private String reason;
    private String setBy;
    private LocalDate setOn;
    private LocalDate lastDay;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate entryEndedOn;

    protected IdentityDispute() {}

    IdentityDispute(
            Document document,
            UUID caseId,
            String reason,
            String setBy,
            LocalDate setOn,
            LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.documentId = document.id();
        this.caseId = caseId;
        this.reason = reason;
        this.setBy = setBy;
        this.setOn = setOn;
        this.lastDay = lastDay;
    }

    /** Before its last day: what it was about has been decided, or the identity is certain. */
    void end(LocalDate on) {
        endedOn = on;
    }

    /** The entry that it was about is over. */
    void entryEnded(LocalDate on) {
        entryEndedOn = on;
    }

    /** What it was about may not have ended: there is no second one. */
    boolean standsInTheWay() {
        return entryEndedOn == null;
    }

    /** Another entry of the case is doubted. */
    void again(String because, String by, LocalDate on, LocalDate until) {
        reason = because;
        setBy = by;
        setOn = on;
        lastDay = until;
        endedOn = null;
        entryEndedOn = null;
    }

    boolean isAbout(UUID other) {
        return caseId.equals(other);
    }

    boolean runs(LocalDate today) {
        return endedOn == null && !today.isAfter(lastDay);
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
