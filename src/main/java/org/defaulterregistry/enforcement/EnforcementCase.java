package org.defaulterregistry.enforcement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A court's proceeding against one or more debtors. */
@Entity
@SuppressWarnings("NullAway.Init")
public class EnforcementCase {
    @Id private UUID id;

    private String courtId;
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BasisKind basisKind;

    private String basisBody;
    private String basisNumber;
    private LocalDate filedOn;
    private String creditor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ObligationKind obligation;

    private String obligationText;
    private @Nullable BigDecimal amountDue;
    private @Nullable String currency;
    private @Nullable LocalDate amountAsOf;
    private @Nullable BigDecimal paidAmount;
    private boolean partlyPerformed;
    private @Nullable String partPerformed;
    private @Nullable LocalDate performedOn;
    private Instant createdAt;

    @OneToMany(mappedBy = "enforcementCase", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<CaseDebtor> debtors = new ArrayList<>();

    @Version private int version;

    protected EnforcementCase() {}

    EnforcementCase(String courtId, String caseNumber, CaseRequest request, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.courtId = courtId;
        this.caseNumber = caseNumber;
        this.basisKind = request.basisKind() == null ? BasisKind.JUDGMENT : request.basisKind();
        this.basisBody = request.basisBody();
        this.basisNumber = request.basisNumber();
        this.filedOn = request.filedOn();
        this.creditor = request.creditor();
        this.obligation = request.obligation().kind();
        this.obligationText = request.obligation().text();
        this.amountDue = request.obligation().amountDue();
        this.currency = request.obligation().currency();
        this.amountAsOf = request.obligation().asOf();
        this.paidAmount = obligation == ObligationKind.PAY ? BigDecimal.ZERO.setScale(2) : null;
        this.createdAt = createdAt;
    }

    void against(Document document, boolean localGovernment) {
        debtors.add(new CaseDebtor(this, document, localGovernment, debtors.size()));
    }

    public Optional<CaseDebtor> debtor(UUID debtor) {
        return debtors.stream().filter(one -> one.getId().equals(debtor)).findFirst();
    }

    /** The document by which the case names a party as its debtor; empty if it does not. */
    public Optional<UUID> documentNaming(UUID party) {
        return debtors.stream()
                .filter(one -> one.getPartyId().equals(party))
                .map(CaseDebtor::getDocumentId)
                .findFirst();
    }

    /** The debt is done with: paid in full, or settled. */
    public void performed(LocalDate on) {
        performedOn = on;
    }

    /**
     * A part was paid.
     *
     * @param sinceAsOf all that was paid since the day as of which the amount is stated
     */
    public void paid(BigDecimal sinceAsOf) {
        paidAmount = sinceAsOf;
        partlyPerformed = true;
    }

    /**
     * A payment was taken back.
     *
     * @param anyLeft something else was paid, be it before that day: it is contained in what is due
     * @param undone what is left no longer covers the debt that was done with
     */
    public void takenBack(BigDecimal sinceAsOf, boolean anyLeft, boolean undone) {
        paidAmount = sinceAsOf;
        partlyPerformed = anyLeft;
        if (undone) {
            performedOn = null;
        }
    }

    /** A part of an obligation to act or to refrain was carried out. */
    public void performedInPart(String part) {
        partPerformed = part;
        partlyPerformed = true;
    }

    /**
     * The court states anew what is due (R-AMOUNT-1); what was paid before that day is contained in
     * it.
     *
     * @param sinceAsOf what was paid from that day on
     * @return whether the debt was done with, and is due again: that does not cover it
     */
    public boolean restate(BigDecimal due, LocalDate asOf, BigDecimal sinceAsOf) {
        amountDue = due;
        amountAsOf = asOf;
        paidAmount = sinceAsOf;
        var undone = isPerformed() && sinceAsOf.compareTo(due) < 0;
        if (undone) {
            performedOn = null;
        }
        return undone;
    }

    void moveTo(String court) {
        courtId = court;
    }

    /** How far the obligation is carried out by all debtors together. */
    public Performance getPerformance() {
        return performance(isPerformed());
    }

    Performance performance(boolean done) {
        return new Performance(
                done
                        ? PerformanceState.PERFORMED
                        : partlyPerformed
                                ? PerformanceState.PARTLY_UNPERFORMED
                                : PerformanceState.WHOLLY_UNPERFORMED,
                paidAmount,
                outstanding(done),
                currency,
                partPerformed);
    }

    private @Nullable BigDecimal outstanding(boolean done) {
        if (amountDue == null || paidAmount == null) {
            return null;
        }
        return done ? BigDecimal.ZERO : amountDue.subtract(paidAmount).max(BigDecimal.ZERO);
    }

    public boolean isPerformed() {
        return performedOn != null;
    }

    public UUID getId() {
        return id;
    }

    public String getCourtId() {
        return courtId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public BasisKind getBasisKind() {
        return basisKind;
    }

    public String getBasisBody() {
        return basisBody;
    }

    public String getBasisNumber() {
        return basisNumber;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public String getCreditor() {
        return creditor;
    }

    public ObligationKind getObligation() {
        return obligation;
    }

    public String getObligationText() {
        return obligationText;
    }

    /**
     * What is due, interest and costs included, as of {@link #getAmountAsOf}; null unless it is an
     * obligation to pay.
     */
    public @Nullable BigDecimal getAmountDue() {
        return amountDue;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public @Nullable LocalDate getAmountAsOf() {
        return amountAsOf;
    }

    public @Nullable LocalDate getPerformedOn() {
        return performedOn;
    }

    public List<CaseDebtor> getDebtors() {
        return debtors;
    }

    public int getVersion() {
        return version;
    }
}
