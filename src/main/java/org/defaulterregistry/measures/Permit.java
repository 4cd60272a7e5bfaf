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

/** A court's exception from its own order: one measure, some days. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Permit {
    @Id private UUID id;

    private UUID orderId;
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

    /**
     * @param party for whom it is: the debtor, or the holder of the office that the request names
     */
    Permit(
            PermitRequest request,
            UUID party,
            LocalDate grantedOn,
            String grantedBy,
            String findings) {
        this.id = UUID.randomUUID();
        this.orderId = request.orderId();
        this.partyId = party;
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

    boolean isFor(PermitRequest request) {
        return orderId.equals(request.orderId())
                && kind == request.kind()
                && measure.equals(request.measure())
                && reason.equals(request.reason());
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

    public UUID getOrderId() {
        return orderId;
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
