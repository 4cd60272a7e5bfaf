package org.defaulterregistry.review;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second objection, to the next higher court (R-REVIEW-12(4)); against a ban the only one. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Reconsideration extends Filing {
    private @Nullable UUID requestId;
    private String lowerCourtId;
    private @Nullable LocalDate againstServedOn;
    private @Nullable String obstacle;
    private @Nullable LocalDate obstacleEndedOn;
    private @Nullable String admittedBy;
    private @Nullable String admissionReasons;

    protected Reconsideration() {}

    Reconsideration(
            Attacked attacked,
            String court,
            Objector objector,
            Plea plea,
            Arrival arrival,
            FilingState state) {
        super(attacked.contested(), court, objector, plea, arrival, state);
        this.requestId = attacked.request();
        this.lowerCourtId = attacked.court();
        this.againstServedOn = attacked.servedOn();
    }

    /**
     * The decision that is taken up.
     *
     * @param request the request that was rejected; null against an exit ban
     * @param court the court that decided
     * @param decidedOn the day of the rejection, or of the ban
     * @param servedOn null if it was not served, so that no time runs
     */
    record Attacked(
            Contested contested,
            @Nullable UUID request,
            String court,
            LocalDate decidedOn,
            @Nullable LocalDate servedOn) {}

    /** Late for a good cause (CPL Art. 86). */
    void hinderedBy(String what, LocalDate until) {
        obstacle = what;
        obstacleEndedOn = until;
    }

    void admitted(String by, String reasons) {
        inState(FilingState.PENDING);
        admittedBy = by;
        admissionReasons = reasons;
    }

    /** The request that was rejected; null against an exit ban (R-EXIT-9). */
    public @Nullable UUID getRequestId() {
        return requestId;
    }

    /** The court that decided below. */
    public String getLowerCourtId() {
        return lowerCourtId;
    }

    /** When the rejection, or the ban, was served; null: it was not. */
    public @Nullable LocalDate getAgainstServedOn() {
        return againstServedOn;
    }

    public @Nullable String getObstacle() {
        return obstacle;
    }

    public @Nullable LocalDate getObstacleEndedOn() {
        return obstacleEndedOn;
    }

    /** Who accepted that it came late. */
    public @Nullable String getAdmittedBy() {
        return admittedBy;
    }

    public @Nullable String getAdmissionReasons() {
        return admissionReasons;
    }
}
