package org.defaulterregistry.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.rulebook.time.Counted;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
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
    private @Nullable LocalDate countedFrom;
    private @Nullable Integer countedLength;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Counted.@Nullable Unit countedUnit;

    private Instant openedAt;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private @Nullable String escalatedTo;
    private @Nullable Instant escalatedAt;
    private boolean missed;
    private @Nullable String missedBy;
    private @Nullable String officer;
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
        this.openedAt = openedAt;
        this.liveKey = kind + "|" + subjectId;
        dueBy(due);
    }

    void dueBy(DueDay due) {
        dueOn = due.date();
        estimate = due.estimate();
        calendarVersion = due.calendarVersion();
        countedFrom = due.counted().from();
        countedLength = due.counted().length();
        countedUnit = due.counted().unit();
    }

    /** Counts again, by a calendar that was not published when the day was estimated. */
    void recount(Deadlines deadlines) {
        if (countedFrom != null && countedLength != null && countedUnit != null) {
            dueBy(new Counted(countedFrom, countedLength, countedUnit).by(deadlines));
        }
    }

    /**
     * What is overdue by now the former court has missed; the new one's next higher court sees to
     * it.
     */
    void moveTo(String court, LocalDate today) {
        missIf(isOverdue(today));
        courtId = court;
        officer = null;
        escalatedTo = null;
        escalatedAt = null;
    }

    /** Missed if it is done too late, or by the registry because the court did not (D3). */
    void done(String by, Instant at) {
        missIf(by.equals(Approval.BY_LAW));
        fallsAway(by, at);
    }

    /** There is nothing left to do. */
    void fallsAway(String by, Instant at) {
        doneAt = at;
        doneBy = by;
        missIf(isOverdue(CourtTime.dayOf(at)));
        liveKey = null;
    }

    private void missIf(boolean late) {
        if (late && !missed && kind.isTheCourts()) {
            missed = true;
            missedBy = courtId;
        }
    }

    void takenBy(String judge) {
        officer = judge;
    }

    boolean isDone() {
        return doneAt != null;
    }

    boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    DueDuty due() {
        return new DueDuty(id, kind, ruleId, courtId, subjectId, dueOn);
    }

    OpenDuties.Place place() {
        return new OpenDuties.Place(dueOn, id);
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

    String courtId() {
        return courtId;
    }

    UUID subjectId() {
        return subjectId;
    }

    boolean isEstimate() {
        return estimate;
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

    boolean missed() {
        return missed;
    }

    @Nullable String officer() {
        return officer;
    }

    @Nullable Instant doneAt() {
        return doneAt;
    }

    @Nullable String doneBy() {
        return doneBy;
    }

    @Nullable String escalatedTo() {
        return escalatedTo;
    }

    int version() {
        return version;
    }
}
