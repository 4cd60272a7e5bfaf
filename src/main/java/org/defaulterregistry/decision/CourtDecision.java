package org.defaulterregistry.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A court's written decision: drafted by one, signed by the president, numbered in its case. */
@Entity
@SuppressWarnings("NullAway.Init")
public class CourtDecision {
    @Id private UUID id;

    private UUID actId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DecisionKind kind;

    private UUID caseId;
    private UUID partyId;
    private @Nullable UUID subjectId;
    private @Nullable UUID batchId;
    private String courtId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DecisionState state;

    private String facts;
    private String reasons;
    private String decisionNumber;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String signedBy;
    private @Nullable LocalDate decidedOn;
    private String findings;
    private String readings;
    private String rulebookVersion;
    private String calendarVersion;
    private @Nullable LocalDate filedOn;
    private @Nullable String filingReference;
    private @Nullable LocalDate lapsedOn;
    private @Nullable String lapsedUnder;
    private @Nullable LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ServiceManner servedHow;

    @Version private int version;

    protected CourtDecision() {}

    CourtDecision(Draft draft, UUID actId, String number, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.actId = actId;
        this.kind = draft.kind();
        this.caseId = draft.enforcementCase().getId();
        this.courtId = draft.enforcementCase().getCourtId();
        this.partyId = draft.party();
        this.subjectId = draft.subject();
        this.batchId = draft.batch();
        this.state = DecisionState.DRAFTED;
        this.decisionNumber = number;
        this.reasons = draft.reasons();
        this.facts = draft.facts();
        this.draftedBy = by;
        this.draftedAt = at;
        underLaw(draft.law());
    }

    /** What the law said, and by which rules, calendar and readings it said so. */
    public void underLaw(LawRecord law) {
        findings = law.findings();
        readings = law.readings();
        rulebookVersion = law.rulebookVersion();
        calendarVersion = law.calendarVersion();
    }

    /** Signed: it takes effect on this day, not on service (R-DECIDE-5). */
    public void signed(String president, LocalDate on) {
        state = DecisionState.SIGNED;
        signedBy = president;
        decidedOn = on;
    }

    /** Signed, and binds nobody until its filing is recorded (R-DECIDE-GOV). */
    public void held(String president, LocalDate on) {
        signed(president, on);
        state = DecisionState.HELD;
    }

    /** The filing that it waited for. */
    public void filed(LocalDate on, String reference) {
        state = DecisionState.SIGNED;
        filedOn = on;
        filingReference = reference;
    }

    /** The law said no; somebody must draft anew. What was signed before keeps its day. */
    public void refused(LocalDate on) {
        state = DecisionState.REFUSED;
        decidedOn = decidedOn == null ? on : decidedOn;
    }

    /** Its case went to another court, or its batch was undone, before it took effect. */
    void lapsed() {
        state = DecisionState.LAPSED;
    }

    /** What would have ended its entry ended it before it had one (R-DECIDE-GOV). */
    public void endedBy(String rule, LocalDate on) {
        lapsed();
        lapsedOn = on;
        lapsedUnder = rule;
    }

    void served(ServiceRequest service) {
        servedOn = service.servedOn();
        servedHow = service.manner();
    }

    /** Not in effect, though it may be signed; lapses if its case goes to another court. */
    public boolean isHeldOrLapsed() {
        return state == DecisionState.HELD || state == DecisionState.LAPSED;
    }

    public UUID actId() {
        return actId;
    }

    /** What the drafter wrote, as JSON; the room that wrote it reads it. */
    public String facts() {
        return facts;
    }

    public UUID getId() {
        return id;
    }

    public DecisionKind getKind() {
        return kind;
    }

    /** What it is about beside the party: the entry it extends; null if there is nothing yet. */
    public @Nullable UUID getSubjectId() {
        return subjectId;
    }

    /** What it came in with, and can be undone with (D14); null: by itself. */
    public @Nullable UUID getBatchId() {
        return batchId;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public UUID getPartyId() {
        return partyId;
    }

    public String getCourtId() {
        return courtId;
    }

    public DecisionState getState() {
        return state;
    }

    public String getReasons() {
        return reasons;
    }

    public String getDecisionNumber() {
        return decisionNumber;
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

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getFindings() {
        return findings;
    }

    public String getRulebookVersion() {
        return rulebookVersion;
    }

    public String getCalendarVersion() {
        return calendarVersion;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public @Nullable String getFilingReference() {
        return filingReference;
    }

    /** Null unless an event ended it. */
    public @Nullable LocalDate getLapsedOn() {
        return lapsedOn;
    }

    /** The rule of the event that ended it; null unless one did. */
    public @Nullable String getLapsedUnder() {
        return lapsedUnder;
    }

    public @Nullable LocalDate getServedOn() {
        return servedOn;
    }

    public @Nullable ServiceManner getServedHow() {
        return servedHow;
    }

    public int getVersion() {
        return version;
    }
}
