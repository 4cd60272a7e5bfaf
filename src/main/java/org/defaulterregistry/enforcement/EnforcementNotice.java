package org.defaulterregistry.enforcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The paper that tells a debtor to perform, and warns of the list (R-NOTICE-5). */
@Entity
@SuppressWarnings("NullAway.Init")
public class EnforcementNotice {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_debtor_id")
    private CaseDebtor debtor;

    private LocalDate issuedOn;
    private LocalDate performBy;
    private boolean riskWarning;
    private @Nullable LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ServiceManner servedHow;

    protected EnforcementNotice() {}

    EnforcementNotice(CaseDebtor debtor, NoticeRequest request) {
        this.id = UUID.randomUUID();
        this.debtor = debtor;
        this.issuedOn = request.issuedOn();
        this.performBy = request.performBy();
        this.riskWarning = request.riskWarning();
    }

    void served(ServiceRequest service) {
        servedOn = service.servedOn();
        servedHow = service.manner();
    }

    /** Served while there was still time to perform. */
    boolean wasServedInTime() {
        return servedOn != null && !servedOn.isAfter(performBy);
    }

    public UUID getId() {
        return id;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getPerformBy() {
        return performBy;
    }

    public boolean isRiskWarning() {
        return riskWarning;
    }

    public @Nullable LocalDate getServedOn() {
        return servedOn;
    }

    public @Nullable ServiceManner getServedHow() {
        return servedHow;
    }
}
