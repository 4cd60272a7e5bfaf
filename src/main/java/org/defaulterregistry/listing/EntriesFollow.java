package org.defaulterregistry.listing;

import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.FollowsCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries go with their case to another court, with whatever is still to be done about them. */
@Component
class EntriesFollow implements FollowsCase {
    private final Listings listings;
    private final Duties duties;

    EntriesFollow(Listings listings, Duties duties) {
        this.listings = listings;
        this.duties = duties;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        listings.findByCaseId(caseId)
                .forEach(listing -> {
                    listing.moveTo(toCourt);
                    duties.moved(listing.getId(), toCourt);
                });
    }
}
