package org.defaulterregistry.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An identity document of a party, with the name as it stands on it. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Document {
    /** Draft: the link is not signed yet. Ended: it held once, or was taken back unsigned. */
    public enum State {
        DRAFT,
        LINKED,
        ENDED
    }

    @Id private UUID id;

    private UUID partyId;
    private String type;
    private String issuingCountry;
    private String number;
    private String name;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private boolean wasLinked;
    private @Nullable String liveKey;
    private @Nullable LocalDate disputedUntil;
    private @Nullable String hintKey;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private Instant createdAt;

    @Version private int version;

    protected Document() {}

    private Document(UUID partyId, Paper paper, String name, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.partyId = partyId;
        this.type = paper.type();
        this.issuingCountry = paper.issuingCountry();
        this.number = paper.number();
        this.name = name;
        this.hintKey = HintKey.of(name);
        this.createdAt = createdAt;
    }

    static Document linked(UUID partyId, Paper paper, String name, Instant at) {
        var document = new Document(partyId, paper, name, at);
        document.state = State.LINKED;
        document.wasLinked = true;
        document.liveKey = paper.identifier();
        return document;
    }

    /**
     * A link that nobody has signed yet.
     *
     * @param validTo the last day of validity; a document that has run out still identifies
     */
    static Document drafted(
            UUID partyId,
            Paper paper,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant at) {
        var document = new Document(partyId, paper, name, at);
        document.state = State.DRAFT;
        document.validFrom = validFrom;
        document.validTo = validTo;
        return document;
    }

    void link() {
        state = State.LINKED;
        wasLinked = true;
        liveKey = paper().identifier();
    }

    void end(LocalDate on, String reason) {
        state = State.ENDED;
        endedOn = on;
        endReason = reason;
        liveKey = null;
    }

    void moveTo(UUID party) {
        partyId = party;
    }

    void disputeUntil(@Nullable LocalDate lastDay) {
        disputedUntil = lastDay;
    }

    void fillHintKey() {
        hintKey = HintKey.of(name);
    }

    public UUID id() {
        return id;
    }

    public UUID partyId() {
        return partyId;
    }

    public Paper paper() {
        return new Paper(type, issuingCountry, number);
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public boolean isLinked() {
        return state == State.LINKED;
    }

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /**
     * The last day on which the identity behind this document is in dispute (R-DISPUTE-1); null if
     * it is not.
     */
    public @Nullable LocalDate disputedUntil() {
        return disputedUntil;
    }

    /** A draft that was taken back never led to anybody, and leads to nobody now (D6). */
    public boolean isTakenBack() {
        return state == State.ENDED && !wasLinked;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    public int version() {
        return version;
    }
}
