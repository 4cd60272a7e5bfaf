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

    @Version private int version;

    protected Permit() {}

    Permit(PermitRequest request, LocalDate grantedOn, String grantedBy, String findings) {
        this.id = UUID.randomUUID();
        this.orderId = request.orderId();
        this.kind = request.kind();
        this.measure = request.measure();
        this.validFrom = request.from();
        this.validTo = request.to();
        this.reason = request.reason();
        this.evidence = request.evidence();
        this.undertaking = request.writtenUndertaking();
        this.grantedOn = grantedOn;
        this.grantedBy = grantedBy;
        this.findings = findings;
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

    public int getVersion() {
        return version;
    }
}
