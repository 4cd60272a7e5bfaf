package org.defaulterregistry.identity;

import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.FollowsCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review that a court owes after a death goes with its case to another court. An office needs
 * nothing: its court is always that of its case.
 */
@Component
class ReviewsFollowCase implements FollowsCase {
    private final Duties duties;

    ReviewsFollowCase(Duties duties) {
        this.duties = duties;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        duties.moved(caseId, toCourt);
    }
}
