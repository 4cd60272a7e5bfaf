package org.defaulterregistry.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.identity.FollowsOffice;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal representative whom the court comes to know after the entry was opened: live entries of
 * the case that name none name him from now on (R-DATA-6(1)). Who stands there stays.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntriesFollowOffice implements FollowsOffice {
    private final Listings listings;
    private final Offices offices;
    private final Corrections corrections;

    EntriesFollowOffice(Listings listings, Offices offices, Corrections corrections) {
        this.listings = listings;
        this.offices = offices;
        this.corrections = corrections;
    }

    @Override
    public void signed(Enactment act, UUID caseId, UUID unit) {
        offices.nameOfHead(unit)
                .ifPresent(head ->
                        listings.liveOf(caseId).stream()
                                .filter(listing -> listing.getPartyId().equals(unit))
                                .forEach(listing -> fill(act, listing, head)));
    }

    private void fill(Enactment act, Listing listing, String head) {
        var data = listing.getPublished();
        if (data == null || data.getLegalRepresentative() != null) {
            return;
        }
        data.correct(DataField.LEGAL_REPRESENTATIVE, head);
        act.journal(
                LeafKind.CORRECT,
                listing.getId(),
                Map.of(
                        "party", listing.getPartyId(),
                        "rule", corrections.law(listing).rule().ruleId(),
                        "evidence", "office signed",
                        "changes",
                                List.of(
                                        Map.of(
                                                "field",
                                                DataField.LEGAL_REPRESENTATIVE.word(),
                                                "after",
                                                head))));
    }
}
