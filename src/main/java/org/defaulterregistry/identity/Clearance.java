package org.defaulterregistry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was confirmed not to be the debtor of a case. It stands until a judge sets it aside
 * on new evidence.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Clearance {
    @Id private UUID id;

    private UUID caseId;
    private UUID partyId;
    private @Nullable UUID documentId;
    private UUID subjectId;
    private @Nullable UUID objectionId;
    private String confirmedBy;
    private LocalDate confirmedOn;
    private @Nullable LocalDate setAsideOn;
    private @Nullable String setAsideBy;
    private @Nullable String newEvidence;

    @Version private int version;

    protected Clearance() {}

    Clearance(
            Clearances.MixUp mixUp,
            @Nullable UUID documentId,
            String confirmedBy,
            LocalDate confirmedOn) {
        this.id = UUID.randomUUID();
        this.caseId = mixUp.caseId();
        this.partyId = mixUp.party();
        this.documentId = documentId;
        this.subjectId = mixUp.subject();
        this.objectionId = mixUp.objection();
        this.confirmedBy = confirmedBy;
        this.confirmedOn = confirmedOn;
    }

    void setAside(String evidence, String by, LocalDate on) {
        newEvidence = evidence;
        setAsideBy = by;
        setAsideOn = on;
    }

    public UUID getId() {
        return id;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public UUID getPartyId() {
        return partyId;
    }

    /** The document by which the person was taken for the debtor; null if it is not known. */
    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    /** The entry, order or ban that the person was mistaken in. */
    public UUID getSubjectId() {
        return subjectId;
    }

    /** The objection that showed it; null if the court found it by itself. */
    public @Nullable UUID getObjectionId() {
        return objectionId;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public @Nullable LocalDate getSetAsideOn() {
        return setAsideOn;
    }

    public @Nullable String getSetAsideBy() {
        return setAsideBy;
    }

    public @Nullable String getNewEvidence() {
        return newEvidence;
    }

    public int getVersion() {
        return version;
    }
}
