package org.defaulterregistry.party;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
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
    private @Nullable LocalDate diedOn;
    private @Nullable UUID mergedInto;

    @ElementCollection
    @CollectionTable(name = "party_distinction", joinColumns = @JoinColumn(name = "party_id"))
    @Column(name = "distinct_from")
    private Set<UUID> distinctFrom = new HashSet<>();

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

    /** Null while the registry knows of no death. Nothing new is decided against the dead. */
    public @Nullable LocalDate diedOn() {
        return diedOn;
    }

    /** The party that this one turned out to be; null for all but those merged away. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public int version() {
        return version;
    }

    void died(@Nullable LocalDate on) {
        diedOn = on;
    }

    void mergeInto(UUID party) {
        mergedInto = party;
    }

    /** A court looked at these parties and found that this is somebody else. */
    void distinguish(Collection<UUID> others) {
        distinctFrom.addAll(others);
    }
}
