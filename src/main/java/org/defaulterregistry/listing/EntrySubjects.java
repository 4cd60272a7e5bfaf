package org.defaulterregistry.listing;

import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseParty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom an entry is about, for rooms that follow the journal. */
@Component
public class EntrySubjects {
    private final Listings listings;

    EntrySubjects(Listings listings) {
        this.listings = listings;
    }

    /**
     * @param neverPublished it ended in grace
     */
    public record Subject(CaseParty concerned, boolean neverPublished) {}

    /** As the entry stands now, after mergers and splits; empty if the id is no entry's. */
    @Transactional(readOnly = true)
    public Optional<Subject> of(UUID listing) {
        return listings.findById(listing)
                .map(entry ->
                        new Subject(
                                new CaseParty(entry.getCaseId(), entry.getPartyId()),
                                entry.getEndedAs() == Listing.End.CLOSED));
    }
}
