package org.defaulterregistry.listing;

import java.util.Map;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.duties.DueAct;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.listing.OwedDeletions.Owed;
import org.defaulterregistry.restraint.Enactments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what an event demanded three working days ago and its court has not (R-DUE-1, D3). */
@Component
class OwedDeletionAct implements DueAct {
    private final HeldEntries held;
    private final OwedDeletions owed;
    private final EntryRemoval removal;
    private final Duties duties;
    private final Enactments enactments;

    OwedDeletionAct(
            HeldEntries held,
            OwedDeletions owed,
            EntryRemoval removal,
            Duties duties,
            Enactments enactments) {
        this.held = held;
        this.owed = owed;
        this.removal = removal;
        this.duties = duties;
        this.enactments = enactments;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.DELETE_ENTRY;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean carryOut(DueDuty duty) {
        held.byLaw(duty.subject())
                .ifPresent(listing -> delete(listing, owed.of(listing).orElseThrow(), duty));
        return true;
    }

    private void delete(Listing listing, Owed demanded, DueDuty duty) {
        var act = held.beginByLaw(listing, duty.rule());
        act.atOnce(); // it binds until it is deleted, and the law's last day has come
        duties.done(duty.kind(), duty.subject(), Approval.BY_LAW);
        removal.end(
                act,
                listing,
                demanded.ending(Map.of("dueOn", duty.dueOn())),
                demanded.happening(held.today(), Approval.BY_LAW));
        enactments.seal(act);
    }
}
