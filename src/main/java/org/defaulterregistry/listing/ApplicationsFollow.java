package org.defaulterregistry.listing;

import java.util.UUID;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.FollowsCase;
import org.defaulterregistry.rulebook.listing.ApplicationRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The court that takes a case over answers what was applied for in it, by the same day. That is
 * also what the old court answered by a decision that was held for its filing and so lapses.
 */
@Component
class ApplicationsFollow implements FollowsCase {
    private final Applications applications;
    private final DecisionBook decisions;
    private final Duties duties;
    private final Deadlines deadlines;

    ApplicationsFollow(
            Applications applications, DecisionBook decisions, Duties duties, Deadlines deadlines) {
        this.applications = applications;
        this.decisions = decisions;
        this.duties = duties;
        this.deadlines = deadlines;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        for (var application : applications.findByCaseId(caseId)) {
            if (answerLapses(application)) {
                reopen(application, toCourt);
            } else {
                duties.moved(application.getId(), toCourt);
            }
        }
    }

    /** Whichever follows the case first, the decision or this. */
    private boolean answerLapses(ListingApplication application) {
        var decision = application.getDecisionId();
        return decision != null && decisions.byId(decision).isHeldOrLapsed();
    }

    private void reopen(ListingApplication application, String toCourt) {
        application.reopened();
        duties.open(
                DutyKind.DECIDE_APPLICATION,
                ApplicationRules.CITATION.ruleId(),
                toCourt,
                application.getId(),
                ApplicationRules.decisionDue(application.getReceivedOn(), deadlines));
    }
}
