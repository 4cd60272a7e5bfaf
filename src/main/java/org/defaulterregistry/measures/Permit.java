package org.defaulterregistry.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.restraint.PermitWindow;
import org.defaulterregistry.restraint.Window;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A court's exception from what its case forbids: one measure, some days. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Permit {
    @Id private UUID id;

    private @Nullable UUID orderId;
    private UUID caseId;
    private UUID partyId;
    private @Nullable UUID officeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PermitKind kind;

    private String measure;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reason;
    private String evidence;
    private boolean undertaking;
    private LocalDate grantedOn;
    private String grantedBy;
    private String findings;
    private @Nullable LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable RevokedBecause revokedBecause;

    private @Nullable LocalDate revokedFoundOn;
    private @Nullable String revokedEvidence;
    private @Nullable String revokedBy;

    @Version private int version;

    protected Permit() {}

    Permit(PermitCase asked, LocalDate grantedOn, String grantedBy, String findings) {
        var request = asked.request();
        this.id = UUID.randomUUID();
        this.orderId = request.orderId();
        this.caseId = asked.caseId();
        this.partyId = asked.party();
        this.officeId = request.officeId();
        this.kind = request.kind();
        this.measure = request.measure();
        this.validFrom = request.from();
        this.validTo = request.to();
        this.reason = request.reason();
        this.evidence = request.evidence();
        this.undertaking = request.hasUndertaking();
        this.grantedOn = grantedOn;
        this.grantedBy = grantedBy;
        this.findings = findings;
    }

    /** Restored at once, and never granted to this person again (R-CONS-17(4)). */
    void revoke(RevocationRequest request, LocalDate on, String by) {
        revokedOn = on;
        revokedBecause = request.because();
        revokedFoundOn = request.foundOn();
        revokedEvidence = request.evidence();
        revokedBy = by;
    }

    boolean isFor(PermitCase asked) {
        var request = asked.request();
        return caseId.equals(asked.caseId())
                && kind == request.kind()
                && measure.equals(request.measure())
                && reason.equals(request.reason());
    }

    /** Not taken back, and not over. */
    boolean isLive(LocalDate day) {
        return revokedOn == null && !validTo.isBefore(day);
    }

    boolean hasUndertaking() {
        return undertaking;
    }

    /** For whom it is. */
    UUID getPartyId() {
        return partyId;
    }

    PermitWindow window() {
        return new PermitWindow(measure, new Window(validFrom, validTo));
    }

    public UUID getId() {
        return id;
    }

    /** What the request named; null if it named the debtor of the case. */
    public @Nullable UUID getOrderId() {
        return orderId;
    }

    /** The case whose restriction it lets rest. */
    public UUID getCaseId() {
        return caseId;
    }

    public @Nullable UUID getOfficeId() {
        return officeId;
    }

    public PermitKind getKind() {
        return kind;
    }

    public String getMeasure() {
        return measure;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getGrantedOn() {
        return grantedOn;
    }

    public @Nullable LocalDate getRevokedOn() {
        return revokedOn;
    }

    public @Nullable RevokedBecause getRevokedBecause() {
        return revokedBecause;
    }

    public int getVersion() {
        return version;
    }
}
