package org.defaulterregistry.decision;

import java.util.UUID;
import org.defaulterregistry.enforcement.FollowsCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions keep the court that made them when a case goes to another court. What is not in effect
 * yet lapses: the new court decides for itself.
 */
@Component
class DraftsLapse implements FollowsCase {
    private final Decisions decisions;

    DraftsLapse(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        decisions
                .findByCaseIdAndState(caseId, DecisionState.DRAFTED)
                .forEach(CourtDecision::lapsed);
        decisions.findByCaseIdAndState(caseId, DecisionState.HELD).forEach(CourtDecision::lapsed);
    }
}
