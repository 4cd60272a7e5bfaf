package org.defaulterregistry.review;

import java.util.UUID;
import org.defaulterregistry.enforcement.FollowsCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open correction requests go with their case to another court, with what is owed on them. What a
 * court has decided stays its decision, and what lies with a higher court stays there.
 */
@Component
class ObjectionsFollowCase implements FollowsCase {
    private final Objections objections;
    private final ReviewDuties duties;

    ObjectionsFollowCase(Objections objections, ReviewDuties duties) {
        this.objections = objections;
        this.duties = duties;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        objections
                .openOf(caseId)
                .forEach(objection -> {
                    objection.moveTo(toCourt);
                    duties.moved(objection, toCourt);
                });
    }
}
