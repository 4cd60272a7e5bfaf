package org.defaulterregistry.identity;

import org.defaulterregistry.party.Document;
import org.defaulterregistry.rulebook.order.Group;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** What a court sees of the people and papers of its cases. */
@Mapper
interface IdentityViews {
    OfficeView from(UnitOffice office);

    ClearanceView from(Clearance clearance);

    PartyChangeView from(PartyChange change);

    default String key(Group group) {
        return group.key();
    }

    default DocumentView from(
            Document document, @Nullable DocumentLink link, @Nullable IdentityDraft ending) {
        return new DocumentView(
                document.id(),
                document.partyId(),
                document.paper().type(),
                document.paper().issuingCountry(),
                document.paper().number(),
                document.name(),
                document.state(),
                document.validFrom(),
                document.validTo(),
                document.disputedUntil(),
                link == null ? null : link.replaces(),
                link == null ? null : link.nameSince(),
                link == null ? null : link.evidence(),
                link == null ? null : link.draftedBy(),
                link == null ? null : link.draftedAt(),
                link == null ? null : link.signedBy(),
                document.endedOn(),
                document.endReason(),
                ending == null ? null : ending.draftedBy(),
                document.version());
    }

    default PartyView.PartyDocument summary(Document document) {
        return new PartyView.PartyDocument(
                document.id(),
                document.paper().type(),
                document.paper().masked(),
                document.name(),
                document.state(),
                document.validTo(),
                document.disputedUntil());
    }
}
