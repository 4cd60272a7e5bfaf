package org.defaulterregistry.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A judge signs in the place of an absent president of the same court, from the first day to the
 * last, both included, at court time (R-DECIDE-5, D13).
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Deputisation {
    @Id private UUID id;

    private String courtId;
    private String deputy;
    private String namedBy;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String reason;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @Version private int version;

    protected Deputisation() {}

    Deputisation(Officer president, String deputy, LocalDate from, LocalDate until, String reason) {
        this.id = UUID.randomUUID();
        this.courtId = president.court();
        this.namedBy = president.name();
        this.deputy = deputy;
        this.validFrom = from;
        this.validUntil = until;
        this.reason = reason;
    }

    /** Ends at once, whatever its last day was to be. */
    public void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    public boolean isOver(LocalDate today) {
        return endedAt != null || today.isAfter(validUntil);
    }

    public UUID getId() {
        return id;
    }

    public String getDeputy() {
        return deputy;
    }

    public String getNamedBy() {
        return namedBy;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getReason() {
        return reason;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable String getEndedBy() {
        return endedBy;
    }

    public int getVersion() {
        return version;
    }
}
