package org.defaulterregistry.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which application a listing decision answers, and that it has been answered (R-APPLY-5). */
@Component
class AnsweredApplications {
    private final Applications applications;
    private final Duties duties;
    private final EntityManager entities;
    private final Clock clock;

    AnsweredApplications(
            Applications applications, Duties duties, EntityManager entities, Clock clock) {
        this.applications = applications;
        this.duties = duties;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The application that a draft is to decide; the caller holds the case. One that the law barred
     * is handed out too: the law says no to the draft.
     *
     * @throws Problem 422 if this debtor has no such application, 409 if it has been decided
     */
    @Nullable ListingApplication of(CaseDebtor debtor, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        var application =
                applications
                        .find(id, debtor.enforcementCase().getCourtId())
                        .filter(found -> found.getDebtorId().equals(debtor.getId()))
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/applicationId",
                                        "No such application was received against this debtor",
                                        "Write its id, or leave it out to act ex officio."));
        entities.refresh(application);
        if (application.getState() != ListingApplication.State.BARRED) {
            application.mustBeOpen();
        }
        return application;
    }

    /** The signed decision is the answer to the application. */
    void decided(@Nullable ListingApplication application, CourtDecision decision, String by) {
        if (application != null) {
            application.listed(decision.getId(), by, today());
            duties.done(DutyKind.DECIDE_APPLICATION, application.getId(), by);
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
