package org.defaulterregistry.listing;

import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.brake.Brakes;
import org.defaulterregistry.brake.Bulk;
import org.defaulterregistry.duties.DueAct;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes an entry whose term is over and which its court has not deleted (R-REMOVE-10-EXPIRY, D3).
 * It has bound nobody since the day after its last one.
 */
@Component
class ExpiryAct implements DueAct {
    private final HeldEntries held;
    private final EntryRemoval removal;
    private final Duties duties;
    private final Brakes brakes;
    private final Enactments enactments;
    private final Readings readings;

    ExpiryAct(
            HeldEntries held,
            EntryRemoval removal,
            Duties duties,
            Brakes brakes,
            Enactments enactments,
            Readings readings) {
        this.held = held;
        this.removal = removal;
        this.duties = duties;
        this.brakes = brakes;
        this.enactments = enactments;
        this.readings = readings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.DELETE_EXPIRED_ENTRY;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean carryOut(DueDuty duty) {
        if (brakes.hold(duty.court(), Bulk.REMOVALS)) {
            return false; // and binds nobody meanwhile: its dates say so
        }
        held.byLaw(duty.subject())
                .filter(listing -> listing.isTermOver(held.today()))
                .ifPresent(listing -> expire(listing, duty));
        return true;
    }

    private void expire(Listing listing, DueDuty duty) {
        var law = RemovalRules.decide(RecordedEvent.of(RemovalEvent.TERM_EXPIRED, true, readings));
        var lastDay = Objects.requireNonNull(listing.getTermLastDay());
        var act = held.beginByLaw(listing, duty.rule());
        duties.done(duty.kind(), duty.subject(), Approval.BY_LAW);
        removal.end(
                act,
                listing,
                new Ending(
                        Listing.End.EXPIRED,
                        LeafKind.EXPIRE,
                        law.rule().ruleId(),
                        FindingView.all(law.findings()),
                        null,
                        Map.of("dueOn", duty.dueOn())),
                new Happening(lastDay, lastDay, held.today(), Approval.BY_LAW));
        enactments.seal(act);
    }
}
