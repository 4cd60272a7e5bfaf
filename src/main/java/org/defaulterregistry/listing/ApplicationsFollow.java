package org.defaulterregistry.listing;

import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.FollowsCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The court that takes a case over answers what was applied for in it, by the same day. */
@Component
class ApplicationsFollow implements FollowsCase {
    private final Applications applications;
    private final Duties duties;

    ApplicationsFollow(Applications applications, Duties duties) {
        this.applications = applications;
        this.duties = duties;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        applications
                .findByCaseId(caseId)
                .forEach(application -> duties.moved(application.getId(), toCourt));
    }
}
