package org.defaulterregistry.brake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.jspecify.annotations.Nullable;

/**
 * What a court brought in together, under a reference of its own. Undone once and as a whole, and
 * then nothing more comes into it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class ImportBatch {
    @Id private UUID id;

    private String courtId;
    private String reference;
    private String purpose;
    private String openedBy;
    private Instant openedAt;
    private @Nullable Integer announced;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneWhy;

    @Version private int version;

    protected ImportBatch() {}

    ImportBatch(Officer officer, BatchOpening opening, @Nullable Integer announced, Instant at) {
        this.id = UUID.randomUUID();
        this.courtId = officer.court();
        this.reference = opening.reference();
        this.purpose = opening.purpose();
        this.openedBy = officer.name();
        this.announced = announced;
        this.openedAt = at;
    }

    /**
     * @throws IllegalStateException if it has been undone already
     */
    public void undone(String officer, String why, Instant at) {
        if (undoneAt != null) {
            throw new IllegalStateException("this batch has been undone already");
        }
        undoneBy = officer;
        undoneWhy = why;
        undoneAt = at;
    }

    public UUID getId() {
        return id;
    }

    public String getCourtId() {
        return courtId;
    }

    public String getReference() {
        return reference;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** How many cases are going to come in with it; null: nobody has said so. */
    public @Nullable Integer getAnnounced() {
        return announced;
    }

    public @Nullable String getUndoneBy() {
        return undoneBy;
    }

    public @Nullable Instant getUndoneAt() {
        return undoneAt;
    }

    public @Nullable String getUndoneWhy() {
        return undoneWhy;
    }

    public int getVersion() {
        return version;
    }
}
