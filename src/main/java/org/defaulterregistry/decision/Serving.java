package org.defaulterregistry.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The duty to serve what was decided, and its service (R-SERVE-5): signed and never served is what
 * the 2019 Opinion forbids. The duty falls away with what the decision made, if that ends before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Serving {
    private static final String RULE = "R-SERVE-5";

    private final Decisions decisions;
    private final Duties duties;
    private final Acts acts;
    private final Enactments enactments;
    private final Deadlines deadlines;
    private final Clock clock;

    Serving(
            Decisions decisions,
            Duties duties,
            Acts acts,
            Enactments enactments,
            Deadlines deadlines,
            Clock clock) {
        this.decisions = decisions;
        this.duties = duties;
        this.acts = acts;
        this.enactments = enactments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** It binds from today: signed, or filed after its signature (R-DECIDE-GOV). */
    public void owed(CourtDecision decision) {
        duties.open(
                DutyKind.SERVE_DECISION,
                RULE,
                decision.getCourtId(),
                decision.getId(),
                ReviewRules.serviceDue(CourtTime.dayOf(clock.instant()), deadlines));
    }

    /**
     * Signed and never served is a fault that the law forbids (R-SERVE-5); the decision holds from
     * its day all the same. The caller has seen to the version.
     */
    public List<Receipt> serve(Officer clerk, CourtDecision decision, ServiceRequest service) {
        var decidedOn = decision.getDecidedOn();
        if (decision.getState() != DecisionState.SIGNED || decidedOn == null) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "Only a signed decision is served.",
                    "Have it signed first.");
        }
        mustFit(service, decidedOn);
        if (decision.getServedOn() != null) {
            throw EnforcementCases.servedAlready();
        }
        decision.served(service);
        duties.done(DutyKind.SERVE_DECISION, decision.getId(), clerk.name());
        var act =
                enactments.begin(
                        acts.open(
                                clerk.court(),
                                Approval.by(clerk, Approval.Step.DECIDED, Role.CLERK)),
                        clerk.court(),
                        List.of());
        act.journal(
                LeafKind.RECORD,
                decision.getId(),
                Map.of("what", "service of " + decision.getKind().word() + " decision"));
        return enactments.seal(act);
    }

    private void mustFit(ServiceRequest service, LocalDate decidedOn) {
        var today = CourtTime.dayOf(clock.instant());
        if (service.servedOn().isBefore(decidedOn) || service.servedOn().isAfter(today)) {
            throw Problem.invalid(
                    "/servedOn",
                    "Service lies between the decision and today",
                    "Write the day of service.");
        }
    }

    /** What the decision made has ended: an order, a ban. */
    public void fallsAway(UUID decision, String by) {
        duties.allDone(decision, by);
    }

    /** The entry has ended that one decision made, and others extended. */
    public void fallsAway(UUID decision, UUID entry, String by) {
        fallsAway(decision, by);
        decisions.findBySubjectId(entry).forEach(longer -> fallsAway(longer.getId(), by));
    }

    /** Who has what the decision made serves it. */
    public void moved(UUID decision, String toCourt) {
        duties.moved(decision, toCourt);
    }
}
