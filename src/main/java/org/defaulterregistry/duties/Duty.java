package org.defaulterregistry.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.rulebook.time.DueDay;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something a court must do by a day, under a rule. */
@Entity
@SuppressWarnings("NullAway.Init")
class Duty {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DutyKind kind;

    private String ruleId;
    private String courtId;
    private UUID subjectId;
    private LocalDate dueOn;
    private boolean estimate;
    private String calendarVersion;
    private Instant openedAt;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private @Nullable String escalatedTo;
    private @Nullable Instant escalatedAt;
    private @Nullable String liveKey;

    @Version private int version;

    protected Duty() {}

    Duty(
            DutyKind kind,
            String ruleId,
            String courtId,
            UUID subjectId,
            DueDay due,
            Instant openedAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.ruleId = ruleId;
        this.courtId = courtId;
        this.subjectId = subjectId;
        this.dueOn = due.date();
        this.estimate = due.estimate();
        this.calendarVersion = due.calendarVersion();
        this.openedAt = openedAt;
        this.liveKey = kind + "|" + subjectId;
    }

    void done(String by, Instant at) {
        doneAt = at;
        doneBy = by;
        liveKey = null;
    }

    UUID id() {
        return id;
    }

    DutyKind kind() {
        return kind;
    }

    String ruleId() {
        return ruleId;
    }

    UUID subjectId() {
        return subjectId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean estimate() {
        return estimate;
    }

    String calendarVersion() {
        return calendarVersion;
    }
}
