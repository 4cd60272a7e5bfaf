package org.defaulterregistry.review;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What courts owe on objections, and by when. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewDuties {
    private final Duties duties;
    private final Deadlines deadlines;

    ReviewDuties(Duties duties, Deadlines deadlines) {
        this.duties = duties;
        this.deadlines = deadlines;
    }

    void received(Objection objection) {
        duties.open(
                DutyKind.DECIDE_CORRECTION,
                ReviewRules.FIRST_DECISION.ruleId(),
                objection.getCourtId(),
                objection.getId(),
                ReviewRules.decisionDue(objection.getReceivedOn(), deadlines));
        doubted(objection);
    }

    void received(Reconsideration reconsideration) {
        duties.open(
                DutyKind.DECIDE_RECONSIDERATION,
                ReviewRules.SECOND_DECISION.ruleId(),
                reconsideration.getCourtId(),
                reconsideration.getId(),
                ReviewRules.decisionDue(reconsideration.getReceivedOn(), deadlines));
        if (reconsideration.getRequestId() == null) {
            doubted(reconsideration);
        }
    }

    private void doubted(Filing filing) {
        if (filing.saysTakenForAnother()) {
            duties.open(
                    DutyKind.PUT_IN_DISPUTE,
                    "R-DISPUTE-1",
                    filing.getCourtId(),
                    filing.getId(),
                    ReviewRules.disputeDue(filing.getReceivedOn(), deadlines));
        }
    }

    /** The last day by which it must be decided. */
    LocalDate decisionDue(Filing filing) {
        return ReviewRules.decisionDue(filing.getReceivedOn(), deadlines).date();
    }

    /** Decided: nothing is owed on it but, after a rejection, its service (R-SERVE-5). */
    void decided(Filing filing, String by) {
        duties.done(DutyKind.DECIDE_CORRECTION, filing.getId(), by);
        duties.done(DutyKind.DECIDE_RECONSIDERATION, filing.getId(), by);
        duties.done(DutyKind.PUT_IN_DISPUTE, filing.getId(), by);
        var decidedOn = filing.getRuling().getDecidedOn();
        if (filing.isStanding() && filing.getState() != FilingState.UPHELD && decidedOn != null) {
            duties.open(
                    DutyKind.SERVE_DECISION,
                    "R-SERVE-5",
                    filing.getCourtId(),
                    filing.getId(),
                    ReviewRules.serviceDue(decidedOn, deadlines));
        }
    }

    void served(Filing filing, String by) {
        duties.done(DutyKind.SERVE_DECISION, filing.getId(), by);
    }

    void disputed(UUID filing, String by) {
        duties.done(DutyKind.PUT_IN_DISPUTE, filing, by);
    }

    void moved(Filing filing, String toCourt) {
        duties.moved(filing.getId(), toCourt);
    }
}
