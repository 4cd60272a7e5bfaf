package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a party its own entries. */
@Component
public class EntryDesk {
    private final Listings listings;
    private final DecisionBook book;
    private final ListingViews views;
    private final Clock clock;

    EntryDesk(Listings listings, DecisionBook book, ListingViews views, Clock clock) {
        this.listings = listings;
        this.book = book;
        this.views = views;
        this.clock = clock;
    }

    /** An entry with the decision behind it. */
    public record Entry(ListingView listing, String decisionNumber, List<FindingView> findings) {

        public String state(LocalDate today) {
            return listing.state(today);
        }
    }

    /** An entry, with whom it is about. */
    public record Owned(UUID party, ListingView listing) {}

    /**
     * @throws Problem 404 unless it is an entry of the officer's court
     */
    @Transactional(readOnly = true)
    public Owned ofCourt(Officer officer, UUID id) {
        return listings.findByIdAndCourtId(id, officer.court())
                .map(this::owned)
                .orElseThrow(Problem::notFound);
    }

    /**
     * The same, and any entry for an auditor.
     *
     * @throws Problem 404 unless the officer may read it
     */
    @Transactional(readOnly = true)
    public Owned readBy(Officer officer, UUID id) {
        return officer.roles().contains(Role.AUDITOR)
                ? listings.findById(id).map(this::owned).orElseThrow(Problem::notFound)
                : ofCourt(officer, id);
    }

    /** Every entry that was made in a case of this court's. */
    @Transactional(readOnly = true)
    public List<Owned> inCase(Officer officer, UUID caseId) {
        return listings.findByCaseId(caseId).stream()
                .filter(listing -> listing.getCourtId().equals(officer.court()))
                .map(this::owned)
                .toList();
    }

    private Owned owned(Listing listing) {
        return new Owned(
                listing.getPartyId(), views.from(listing, CourtTime.dayOf(clock.instant())));
    }

    @Transactional(readOnly = true)
    public List<Entry> of(UUID party) {
        var today = CourtTime.dayOf(clock.instant());
        return listings.findByPartyIdOrderByPublishedOn(party).stream()
                .map(listing -> {
                    var decision = book.byId(listing.getDecisionId());
                    return new Entry(
                            views.from(listing, today),
                            decision.getDecisionNumber(),
                            book.findingsOf(decision));
                })
                .toList();
    }
}
