package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A creditor's application to list a debtor, as the court's clerk received it (R-APPLY-5). */
@Entity
@SuppressWarnings("NullAway.Init")
public class ListingApplication {
    /** Who applies. The court itself needs no application. */
    public enum Applicant {
        CREDITOR;

        /** The word on the wire. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Barred: refused by law when it came (R-RELIST-10(b)). Refused: by a judge, with reasons. */
    public enum State {
        RECEIVED,
        BARRED,
        REFUSED,
        LISTED
    }

    @Id private UUID id;

    private UUID caseId;
    private UUID debtorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Applicant applicant;

    private String creditor;
    private LocalDate receivedOn;
    private boolean inWriting;
    private String evidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private String recordedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private @Nullable String reasons;
    private @Nullable UUID decisionId;

    @Version private int version;

    protected ListingApplication() {}

    ListingApplication(CaseDebtor debtor, ApplicationRequest request, String recordedBy) {
        this.id = UUID.randomUUID();
        this.caseId = debtor.enforcementCase().getId();
        this.debtorId = debtor.getId();
        this.applicant = request.by();
        this.creditor = debtor.enforcementCase().getCreditor();
        this.receivedOn = request.receivedOn();
        this.inWriting = request.inWriting();
        this.evidence = request.evidence();
        this.state = State.RECEIVED;
        this.recordedBy = recordedBy;
    }

    /**
     * @throws Problem 409 if it has been decided
     */
    void mustBeOpen() {
        if (state != State.RECEIVED) {
            throw Problem.under(
                    "R-APPLY-5",
                    ProblemType.CONFLICT,
                    "This application has been decided: " + state + ".",
                    "Record a new application, or act ex officio.");
        }
    }

    void barred(LocalDate on) {
        state = State.BARRED;
        decidedOn = on;
    }

    void refused(String judge, String why, LocalDate on) {
        state = State.REFUSED;
        decidedBy = judge;
        reasons = why;
        decidedOn = on;
    }

    void listed(UUID decision, String president, LocalDate on) {
        state = State.LISTED;
        decisionId = decision;
        decidedBy = president;
        decidedOn = on;
    }

    /** The decision on it lapsed before it took effect: it waits for one again. */
    void reopened() {
        state = State.RECEIVED;
        decisionId = null;
        decidedBy = null;
        decidedOn = null;
    }

    public UUID getId() {
        return id;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public UUID getDebtorId() {
        return debtorId;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    /** By the name that the case had on the day. */
    public String getCreditor() {
        return creditor;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public boolean isInWriting() {
        return inWriting;
    }

    public String getEvidence() {
        return evidence;
    }

    public State getState() {
        return state;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public @Nullable UUID getDecisionId() {
        return decisionId;
    }

    public int getVersion() {
        return version;
    }
}
