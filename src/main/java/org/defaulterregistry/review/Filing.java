package org.defaulterregistry.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.rulebook.review.Applicant;
import org.defaulterregistry.rulebook.review.Reason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What every objection has, at whatever court: what it is about, who objects, what was decided. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Filing {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private About about;

    private UUID subjectId;
    private UUID caseId;
    private UUID partyId;
    private String courtId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Applicant applicant;

    private @Nullable UUID applicantPartyId;
    private @Nullable UUID documentId;
    private boolean forUnit;
    private @Nullable String applicantName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Reason reason;

    private String text;
    private boolean notMe;
    private String filedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReceivedHow receivedHow;

    private LocalDate receivedOn;
    private @Nullable LocalDate postedOn;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingState state;

    @Embedded private @Nullable Ruling ruling;

    @Version private int version;

    protected Filing() {}

    /**
     * @param court the court that decides
     */
    Filing(
            Contested contested,
            String court,
            Objector objector,
            Plea plea,
            Arrival arrival,
            FilingState state) {
        this.id = UUID.randomUUID();
        this.about = contested.about();
        this.subjectId = contested.id();
        this.caseId = contested.caseId();
        this.partyId = contested.party();
        this.courtId = court;
        this.applicant = objector.as();
        this.applicantPartyId = objector.party();
        this.documentId = objector.document();
        this.forUnit = objector.forUnit();
        this.applicantName = objector.name();
        this.reason = plea.reason();
        this.text = plea.text();
        this.notMe = plea.notMe();
        this.filedBy = arrival.filedBy();
        this.receivedHow = arrival.how();
        this.receivedOn = arrival.receivedOn();
        this.postedOn = arrival.postedOn();
        this.recordedAt = arrival.recordedAt();
        this.state = state;
    }

    /** What is said. */
    record Plea(Reason reason, String text, boolean notMe) {}

    void decided(Outcome outcome, Ruling taken) {
        state = outcome == Outcome.UPHELD ? FilingState.UPHELD : FilingState.REJECTED;
        ruling = taken;
    }

    void inState(FilingState next) {
        state = next;
    }

    void inadmissible(Ruling taken) {
        state = FilingState.INADMISSIBLE;
        ruling = taken;
    }

    void moveTo(String court) {
        courtId = court;
    }

    Objector objector() {
        return new Objector(applicant, applicantPartyId, documentId, forUnit, applicantName);
    }

    Plea plea() {
        return new Plea(reason, text, notMe);
    }

    /** It was brought by somebody with standing, so that a decision is owed. */
    public boolean isStanding() {
        return applicant != Applicant.OTHER;
    }

    /** "It is not me": only who is bound himself can be taken for somebody else. */
    boolean saysTakenForAnother() {
        return notMe && documentId != null && partyId.equals(applicantPartyId);
    }

    public UUID getId() {
        return id;
    }

    public About getAbout() {
        return about;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public UUID getCaseId() {
        return caseId;
    }

    /** Whom the thing binds that is objected to. */
    public UUID getPartyId() {
        return partyId;
    }

    /** The court that decides. */
    public String getCourtId() {
        return courtId;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    public @Nullable UUID getApplicantPartyId() {
        return applicantPartyId;
    }

    /** The document by which the one who objects is known. */
    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    /** The one who objects represents the unit. */
    public boolean isForUnit() {
        return forUnit;
    }

    public @Nullable String getApplicantName() {
        return applicantName;
    }

    public Reason getReason() {
        return reason;
    }

    public String getText() {
        return text;
    }

    public boolean isNotMe() {
        return notMe;
    }

    public String getFiledBy() {
        return filedBy;
    }

    public ReceivedHow getReceivedHow() {
        return receivedHow;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public FilingState getState() {
        return state;
    }

    /** With nothing in it while it is open. */
    public Ruling getRuling() {
        return ruling == null ? new Ruling() : ruling;
    }

    public int getVersion() {
        return version;
    }
}
