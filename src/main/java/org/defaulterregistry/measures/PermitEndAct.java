package org.defaulterregistry.measures;

import org.defaulterregistry.access.Approval;
import org.defaulterregistry.duties.DueAct;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a permit that is over off the court's worklist. It ended by its date, and when a date
 * merely passes nothing is journaled (D3).
 */
@Component
class PermitEndAct implements DueAct {
    private final Duties duties;

    PermitEndAct(Duties duties) {
        this.duties = duties;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.END_PERMIT;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean carryOut(DueDuty duty) {
        duties.done(duty.kind(), duty.subject(), Approval.BY_LAW);
        return true;
    }
}
