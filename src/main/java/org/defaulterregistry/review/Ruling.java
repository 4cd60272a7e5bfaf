package org.defaulterregistry.review;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a court decided on an objection, and that it was served. */
@Embeddable
public class Ruling {
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionReasons;

    @Convert(converter = FindingsText.class)
    private @Nullable List<FindingView> decisionFindings;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable PutRight putRight;

    private @Nullable UUID clearanceId;
    private @Nullable LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ServiceManner servedHow;

    protected Ruling() {}

    /**
     * @param putRight null if nothing was to be put right
     */
    Ruling(
            String by,
            LocalDate on,
            String reasons,
            List<FindingView> findings,
            @Nullable PutRight putRight) {
        this.decidedBy = by;
        this.decidedOn = on;
        this.decisionReasons = reasons;
        this.decisionFindings = List.copyOf(findings);
        this.putRight = putRight;
    }

    /** It was the wrong person, and that is confirmed. */
    void cleared(UUID clearance) {
        clearanceId = clearance;
    }

    void served(ServiceRequest service) {
        servedOn = service.servedOn();
        servedHow = service.manner();
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public @Nullable String getDecisionReasons() {
        return decisionReasons;
    }

    public @Nullable List<FindingView> getDecisionFindings() {
        return decisionFindings;
    }

    public @Nullable PutRight getPutRight() {
        return putRight;
    }

    public @Nullable UUID getClearanceId() {
        return clearanceId;
    }

    public @Nullable LocalDate getServedOn() {
        return servedOn;
    }

    public @Nullable ServiceManner getServedHow() {
        return servedHow;
    }
}
