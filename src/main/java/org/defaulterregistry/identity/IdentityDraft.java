package org.defaulterregistry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one officer of a court drafted about a paper or a person, for another one to sign (D13). */
@Entity
@SuppressWarnings("NullAway.Init")
class IdentityDraft {
    enum Kind {
        /** A document ends on which other courts' restrictions rest too. */
        DOCUMENT_ENDING,
        /** A death was recorded of somebody who lives. */
        DEATH_CORRECTION
    }

    @Id private UUID id;

    private UUID actId;
    private String courtId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private UUID subjectId;
    private String reason;
    private String evidence;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String signedBy;
    private @Nullable String liveKey;

    protected IdentityDraft() {}

    /**
     * @param subject the document, or the party
     */
    IdentityDraft(
            Kind kind,
            UUID subject,
            UUID actId,
            Officer officer,
            String reason,
            String evidence,
            Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subjectId = subject;
        this.actId = actId;
        this.courtId = officer.court();
        this.reason = reason;
        this.evidence = evidence;
        this.draftedBy = officer.name();
        this.draftedAt = at;
        this.liveKey = liveKey(kind, subject, courtId);
    }

    /** One of a kind, a subject and a court waits for a signature. */
    static String liveKey(Kind kind, UUID subject, String court) {
        return kind + "|" + subject + "|" + court;
    }

    void signed(String officer) {
        signedBy = officer;
    }

    /** Signed, drafted anew, or done by another court. */
    void over() {
        liveKey = null;
    }

    UUID actId() {
        return actId;
    }

    String reason() {
        return reason;
    }

    String evidence() {
        return evidence;
    }

    String draftedBy() {
        return draftedBy;
    }
}
