package org.defaulterregistry.enforcement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.rulebook.listing.EnforcementRules.Enforcement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A judgment debtor in one case, with the document by which the court identified him. */
@Entity
@Table(name = "case_debtor")
@SuppressWarnings("NullAway.Init")
public class CaseDebtor {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private EnforcementCase enforcementCase;

    private UUID partyId;
    private UUID documentId;
    private int place;
    private @Nullable LocalDate performedOn;
    private boolean localGovernment;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EnforcementState enforcement;

    private @Nullable LocalDate enforcementSince;

    @OneToMany(mappedBy = "debtor", cascade = CascadeType.ALL)
    @OrderBy("issuedOn")
    private List<EnforcementNotice> notices = new ArrayList<>();

    protected CaseDebtor() {}

    /**
     * @param place where the debtor stands among the debtors of the case, from 0
     */
    CaseDebtor(
            EnforcementCase enforcementCase,
            Document document,
            boolean localGovernment,
            int place) {
        this.id = UUID.randomUUID();
        this.enforcementCase = enforcementCase;
        this.partyId = document.partyId();
        this.documentId = document.id();
        this.localGovernment = localGovernment;
        this.place = place;
        this.enforcement = EnforcementState.RUNS;
    }

    void noticed(NoticeRequest request) {
        notices.add(new EnforcementNotice(this, request));
    }

    Optional<EnforcementNotice> notice(UUID notice) {
        return notices.stream().filter(one -> one.getId().equals(notice)).findFirst();
    }

    /** The debtor turned out to be another party: two were merged, or one was split. */
    void turnedOutToBe(UUID party) {
        partyId = party;
    }

    /** A notice that warned of the list has been served (R-NOTICE-5). */
    public boolean wasWarned() {
        return notices.stream()
                .anyMatch(notice -> notice.isRiskWarning() && notice.getServedOn() != null);
    }

    /** This one of several debtors is done with; the others may not be (R-CARD-1). */
    public void performed(LocalDate on) {
        performedOn = on;
    }

    /** By ruling; what is final stays as it was first. */
    public void enforcementStops(EnforcementState how, LocalDate on) {
        if (!enforcement.isFinal()) {
            enforcement = how;
            enforcementSince = on;
        }
    }

    /**
     * The suspension is over.
     *
     * @throws Problem 409 if enforcement has ended for good, 422 if the day is before the ruling
     */
    public void enforcementResumes(LocalDate on) {
        if (enforcement.isFinal()) {
            throw Problem.under(
                    "R-REMOVE-10(7)",
                    ProblemType.CONFLICT,
                    "Enforcement against this debtor has ended for good in this case.",
                    "Record the resumed case (执恢) under its own number.");
        }
        if (enforcementSince != null && on.isBefore(enforcementSince)) {
            throw Problem.invalid(
                    "/on",
                    "This day is before the ruling that suspended enforcement",
                    "Write the day on which enforcement was resumed.");
        }
        enforcement = EnforcementState.RUNS;
        enforcementSince = on;
    }

    /** For the rulebook. */
    public Enforcement enforcementNow() {
        return new Enforcement(
                enforcement == EnforcementState.SUSPENDED,
                enforcement == EnforcementState.RULED_OUT,
                enforcement == EnforcementState.ENDED);
    }

    public EnforcementState getEnforcement() {
        return enforcement;
    }

    /** Alone, or because the whole debt is done with. */
    public boolean isPerformed() {
        return performedOn != null || enforcementCase.isPerformed();
    }

    /** How far the obligation is carried out, as far as it binds this debtor. */
    public Performance performance() {
        return enforcementCase.performance(isPerformed());
    }

    /** As this case says; see {@link EnforcementCases#isLocalGovernment} for what counts. */
    public boolean isLocalGovernment() {
        return localGovernment;
    }

    /**
     * A notice that was served in its time has run out before that day: its last day is still in
     * time (R-CONS-1(1)).
     */
    public boolean noticeRanOut(LocalDate before) {
        return notices.stream()
                .filter(notice -> notice.getPerformBy().isBefore(before))
                .anyMatch(EnforcementNotice::wasServedInTime);
    }

    public UUID getId() {
        return id;
    }

    public EnforcementCase enforcementCase() {
        return enforcementCase;
    }

    public UUID getPartyId() {
        return partyId;
    }

    /** By which the court came to know the debtor; it may have ended since. */
    public UUID getDocumentId() {
        return documentId;
    }

    public @Nullable LocalDate getPerformedOn() {
        return performedOn;
    }

    public List<EnforcementNotice> getNotices() {
        return notices;
    }
}
