package org.defaulterregistry.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A court's written decision whether a debtor is listed: drafted by one, signed by the president.
 */
@Entity(name = "ListingDecision")
@SuppressWarnings("NullAway.Init")
class DecisionRecord {
    @Id private UUID id;

    private UUID actId;
    private UUID caseId;
    private UUID partyId;
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
    private @Nullable LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ServiceManner servedHow;

    @Version private int version;

    protected DecisionRecord() {}

    DecisionRecord(
            UUID id,
            UUID actId,
            CaseDebtor debtor,
            String number,
            String reasons,
            String facts,
            String by,
            Instant at) {
        this.id = id;
        this.actId = actId;
        this.caseId = debtor.enforcementCase().getId();
        this.partyId = debtor.getPartyId();
        this.courtId = debtor.enforcementCase().getCourtId();
        this.state = DecisionState.DRAFTED;
        this.decisionNumber = number;
        this.reasons = reasons;
        this.facts = facts;
        this.draftedBy = by;
        this.draftedAt = at;
    }

    /** What the law said, and by which rules, calendar and readings it said so. */
    void underLaw(LawRecord law) {
        findings = law.findings();
        readings = law.readings();
        rulebookVersion = law.rulebookVersion();
        calendarVersion = law.calendarVersion();
    }

    void listed(String president, LocalDate on) {
        state = DecisionState.LISTED;
        signedBy = president;
        decidedOn = on;
    }

    void refused(LocalDate on) {
        state = DecisionState.REFUSED;
        decidedOn = on;
    }

    void served(ServiceRequest service) {
        servedOn = service.servedOn();
        servedHow = service.manner();
    }

    UUID actId() {
        return actId;
    }

    String facts() {
        return facts;
    }

    public UUID getId() {
        return id;
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
