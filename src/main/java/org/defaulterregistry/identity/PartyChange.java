package org.defaulterregistry.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That two parties are one person, or that one party is two: drafted by one, signed by another. */
@Entity
@SuppressWarnings("NullAway.Init")
class PartyChange {
    enum Kind {
        MERGER,
        SPLIT;

        /** The word on the wire. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum State {
        DRAFTED,
        SIGNED
    }

    @Id private UUID id;

    private UUID actId;
    private String courtId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private UUID partyId;
    private @Nullable UUID otherPartyId;
    private @Nullable LocalDate birthDate;

    @ElementCollection
    @CollectionTable(name = "party_change_document", joinColumns = @JoinColumn(name = "change_id"))
    @Column(name = "document_id")
    @OptimisticLock(excluded = true) // written once, with the draft
    private Set<UUID> documentIds = new HashSet<>();

    private String evidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String signedBy;

    @Version private int version;

    protected PartyChange() {}

    private PartyChange(
            Kind kind, UUID actId, String courtId, UUID partyId, String evidence, String by) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.actId = actId;
        this.courtId = courtId;
        this.partyId = partyId;
        this.evidence = evidence;
        this.state = State.DRAFTED;
        this.draftedBy = by;
    }

    static PartyChange merger(
            PartyChangeRequest.Merger request, UUID actId, String court, String by, Instant at) {
        var merger =
                new PartyChange(Kind.MERGER, actId, court, request.keep(), request.evidence(), by);
        merger.otherPartyId = request.absorb();
        merger.draftedAt = at;
        return merger;
    }

    static PartyChange split(
            PartyChangeRequest.Split request,
            Set<UUID> documents,
            UUID actId,
            String court,
            String by,
            Instant at) {
        var split =
                new PartyChange(
                        Kind.SPLIT, actId, court, request.partyId(), request.evidence(), by);
        split.documentIds.addAll(documents);
        split.birthDate = request.birthDate();
        split.draftedAt = at;
        return split;
    }

    void signed(String officer) {
        state = State.SIGNED;
        signedBy = officer;
    }

    /** A split is signed: this is who the documents and cases went to. */
    void madeParty(UUID party) {
        otherPartyId = party;
    }

    UUID actId() {
        return actId;
    }

    public UUID getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    /** Who is kept, or who is split. */
    public UUID getPartyId() {
        return partyId;
    }

    /** Who is absorbed, or who came out of the split. */
    public @Nullable UUID getOtherPartyId() {
        return otherPartyId;
    }

    /** Of the party that comes out of a split; null: the same. */
    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public Set<UUID> getDocumentIds() {
        return documentIds;
    }

    public String getEvidence() {
        return evidence;
    }

    public State getState() {
        return state;
    }

    public String getDraftedBy() {
        return draftedBy;
    }

    public Instant getDraftedAt() {
        return draftedAt;
    }

    public @Nullable String getSignedBy() {
        return signedBy;
    }

    public int getVersion() {
        return version;
    }
}
