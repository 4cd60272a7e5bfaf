package org.defaulterregistry.review;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.duties.DueAct;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.DisputesByLaw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One working day after an objection that says "it is not me" the registry puts the document in
 * dispute, unless the court has decided or done so before (R-DISPUTE-1).
 */
@Component
class PutInDispute implements DueAct {
    private final Objections objections;
    private final Reconsiderations reconsiderations;
    private final EnforcementCases cases;
    private final DisputesByLaw disputes;
    private final ReviewDuties duties;
    private final EntityManager entities;

    PutInDispute(
            Objections objections,
            Reconsiderations reconsiderations,
            EnforcementCases cases,
            DisputesByLaw disputes,
            ReviewDuties duties,
            EntityManager entities) {
        this.objections = objections;
        this.reconsiderations = reconsiderations;
        this.cases = cases;
        this.disputes = disputes;
        this.duties = duties;
        this.entities = entities;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.PUT_IN_DISPUTE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean carryOut(DueDuty duty) {
        var filing = find(duty);
        cases.holdOfAnyCourt(filing.getCaseId());
        entities.refresh(filing);
        if (filing.getState().isOpen()) {
            disputes.set(
                    filing.getCourtId(),
                    Objects.requireNonNull(filing.getDocumentId()),
                    filing.getCaseId(),
                    "The holder objects: it is not me.",
                    duties.decisionDue(filing));
        }
        duties.disputed(filing.getId(), Approval.BY_LAW);
        return true;
    }

    private Filing find(DueDuty duty) {
        return objections
                .findById(duty.subject())
                .<Filing>map(found -> found)
                .or(() -> reconsiderations.findById(duty.subject()))
                .orElseThrow();
    }
}
