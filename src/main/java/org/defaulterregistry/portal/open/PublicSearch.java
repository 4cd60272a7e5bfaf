package org.defaulterregistry.portal.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.restraint.Held;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Sought;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published entries of somebody whose name and full number the asker knows (R-QUERY-1). Only
 * what is in force is shown: not what is in grace, has ended or was withdrawn, and nothing while it
 * is in dispute whose document it is. Neither the question nor who asked it is kept.
 */
@Component
class PublicSearch {
    private final Restraints restraints;
    private final EntryDesk entries;
    private final Clock clock;

    PublicSearch(Restraints restraints, EntryDesk entries, Clock clock) {
        this.restraints = restraints;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ListingView> find(Identified person) {
        var sought = new Sought(person.paper(), person.name());
        var held = restraints.find(List.of(sought)).of(sought);
        var today = CourtTime.dayOf(clock.instant());
        return held == null || !isCertain(held, today)
                ? List.of()
                : entries.of(held.party()).stream()
                        .map(EntryDesk.Entry::listing)
                        .filter(entry -> entry.inForce() && Objects.nonNull(entry.published()))
                        .toList();
    }

    private static boolean isCertain(Held held, LocalDate today) {
        var disputedUntil = held.disputedUntil();
        return held.nameMatches()
                && held.documentState() == Document.State.LINKED
                && (disputedUntil == null || today.isAfter(disputedUntil));
    }
}
