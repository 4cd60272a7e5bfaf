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

/** A natural person or a unit, whatever documents it is known by. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Party {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartyKind kind;

    private @Nullable LocalDate birthDate;
    private Instant createdAt;

    @Version private int version;

    protected Party() {}

    Party(PartyKind kind, @Nullable LocalDate birthDate, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.birthDate = birthDate;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public PartyKind kind() {
        return kind;
    }

    /** Null for a unit. */
    public @Nullable LocalDate birthDate() {
        return birthDate;
    }
}
