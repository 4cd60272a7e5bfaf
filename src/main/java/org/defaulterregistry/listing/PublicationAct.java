package org.defaulterregistry.listing;

import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.duties.DueAct;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.listing.GraceRules;
import org.defaulterregistry.rulebook.listing.GraceRules.GraceFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the publication of an entry whose grace has run out and whose court has not (R-GRACE-15).
 */
@Component
class PublicationAct implements DueAct {
    private final HeldEntries held;
    private final PublicationDesk desk;
    private final Enactments enactments;

    PublicationAct(HeldEntries held, PublicationDesk desk, Enactments enactments) {
        this.held = held;
        this.desk = desk;
        this.enactments = enactments;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.PUBLISH_ENTRY;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean carryOut(DueDuty duty) {
        held.byLaw(duty.subject())
                .filter(listing -> listing.isPublished(held.today()))
                .filter(listing -> listing.getPublicationRecordedOn() == null)
                .ifPresent(listing -> publish(listing, duty));
        return true;
    }

    private void publish(Listing listing, DueDuty duty) {
        var law = GraceRules.findings(new GraceFacts(listing.getPublishedOn(), held.today()));
        var act = held.beginByLaw(listing, duty.rule());
        desk.published(act, listing, FindingView.all(law), Approval.BY_LAW);
        enactments.seal(act);
    }
}
