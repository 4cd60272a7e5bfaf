package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.identity.FollowsOffice;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal representative whom the court comes to know after the entry was opened: live entries of
 * the case that name none name him from now on (R-DATA-6(1)). Who stands there stays. In another
 * case, of whatever court, the entry is that case's to correct: its court owes it within three
 * working days (R-CORRECT-9(2)).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntriesFollowOffice implements FollowsOffice {
    private final Listings listings;
    private final Offices offices;
    private final Corrections corrections;
    private final Clock clock;

    EntriesFollowOffice(Listings listings, Offices offices, Corrections corrections, Clock clock) {
        this.listings = listings;
        this.offices = offices;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public void signed(Enactment act, UUID caseId, UUID unit) {
        offices.nameOfHead(unit)
                .ifPresent(head ->
                        listings.findByPartyIdOrderByPublishedOn(unit).stream()
                                .filter(EntriesFollowOffice::namesNobody)
                                .forEach(listing -> {
                                    if (listing.getCaseId().equals(caseId)) {
                                        fill(act, listing, head);
                                    } else {
                                        corrections.owe(listing, today());
                                    }
                                }));
    }

    private static boolean namesNobody(Listing listing) {
        var data = listing.getPublished();
        return listing.getEndedOn() == null
                && data != null
                && data.getLegalRepresentative() == null;
    }

    private void fill(Enactment act, Listing listing, String head) {
        var data = Objects.requireNonNull(listing.getPublished());
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

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
