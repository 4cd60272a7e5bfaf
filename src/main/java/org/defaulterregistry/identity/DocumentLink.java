package org.defaulterregistry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.jspecify.annotations.Nullable;

/**
 * The act by which a court links a document to a party that is known already: who drafted, who
 * signed, on what evidence.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class DocumentLink {
    @Id private UUID documentId;

    private UUID actId;
    private String courtId;
    private String evidence;
    private @Nullable UUID replaces;
    private @Nullable LocalDate nameSince;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String signedBy;

    protected DocumentLink() {}

    DocumentLink(
            Document draft,
            UUID actId,
            String courtId,
            String evidence,
            String draftedBy,
            Instant draftedAt) {
        this.documentId = draft.id();
        this.actId = actId;
        this.courtId = courtId;
        this.evidence = evidence;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
    }

    /**
     * @param document the same paper under the name that it bore before
     * @param since the first day of the new name
     */
    DocumentLink replacing(UUID document, LocalDate since) {
        replaces = document;
        nameSince = since;
        return this;
    }

    void signed(String officer) {
        signedBy = officer;
    }

    UUID actId() {
        return actId;
    }

    String courtId() {
        return courtId;
    }

    String evidence() {
        return evidence;
    }

    @Nullable UUID replaces() {
        return replaces;
    }

    @Nullable LocalDate nameSince() {
        return nameSince;
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    @Nullable String signedBy() {
        return signedBy;
    }
}
