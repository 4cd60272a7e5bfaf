package org.defaulterregistry.brake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a court's further listings or removals are held. At most one of a kind stands at a court;
 * {@link Brakes} begins it.
 */
@Entity
@Table(name = "brake_hold")
@SuppressWarnings("NullAway.Init")
class Hold {
    @Id private UUID id;

    private String courtId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Bulk kind;

    private @Nullable String liveKey;
    private LocalDate heldOn;
    private Instant heldAt;
    private int passed;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable String releaseReason;

    @Version private int version;

    protected Hold() {}

    /** At most one hold has it. */
    static String liveKey(String court, Bulk kind) {
        return court + "|" + kind.name();
    }

    void release(String officer, String reason, Instant at) {
        releasedBy = officer;
        releaseReason = reason;
        releasedAt = at;
        liveKey = null;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    public UUID getId() {
        return id;
    }

    public String getCourtId() {
        return courtId;
    }

    public Bulk getKind() {
        return kind;
    }

    /** The day on which the number was reached, at court time. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    Instant heldAt() {
        return heldAt;
    }

    /** How many had passed that day, or since the last release on it. */
    public int getPassed() {
        return passed;
    }

    public @Nullable String getReleasedBy() {
        return releasedBy;
    }

    public @Nullable Instant getReleasedAt() {
        return releasedAt;
    }

    public @Nullable String getReleaseReason() {
        return releaseReason;
    }

    public int getVersion() {
        return version;
    }
}
