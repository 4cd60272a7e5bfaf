package org.defaulterregistry.measures;

import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.FollowsCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The court that takes a case over sees when its permits end. */
@Component
class PermitsFollowCase implements FollowsCase {
    private final Permits permits;
    private final Duties duties;

    PermitsFollowCase(Permits permits, Duties duties) {
        this.permits = permits;
        this.duties = duties;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        permits.findByCaseId(caseId).forEach(permit -> duties.moved(permit.getId(), toCourt));
    }
}
