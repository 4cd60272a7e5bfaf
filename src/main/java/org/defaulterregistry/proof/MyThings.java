package org.defaulterregistry.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.review.ReviewBook;
import org.springframework.stereotype.Component;

/**
 * What is a person's own, so that the openings of acts about it are his: entries, orders, bans,
 * permits, and his objections to them.
 *
 * <p>An opening is given whole or not at all, because a part of it proves nothing. Acts that name
 * others besides are not here: a case with all its debtors and payments, a merger, a batch.
 */
@Component
class MyThings {
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final PermitDesk permits;
    private final ReviewBook reviews;

    MyThings(
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            PermitDesk permits,
            ReviewBook reviews) {
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.permits = permits;
        this.reviews = reviews;
    }

    record Thing(String about, UUID id) {}

    List<Thing> of(UUID party) {
        var bound =
                Stream.of(
                                entries.of(party).stream()
                                        .map(one -> new Thing("entry", one.listing().id())),
                                orders.of(party).stream()
                                        .map(one -> new Thing("consumption-order", one.id())),
                                bans.of(party).stream().map(one -> new Thing("exit-ban", one.id())))
                        .flatMap(things -> things)
                        .toList();
        var all = new ArrayList<>(bound);
        permits.of(party).forEach(one -> all.add(new Thing("permit", one.id())));
        all.addAll(objections(party, bound));
        return all;
    }

    private List<Thing> objections(UUID party, List<Thing> bound) {
        var mine = bound.stream().map(Thing::id).collect(Collectors.toSet());
        var requests =
                reviews.requestsOf(party).stream()
                        .filter(one -> mine.contains(one.subject()))
                        .map(one -> new Thing("correction-request", one.id()));
        var further =
                reviews.reconsiderationsOf(party).stream()
                        .filter(one -> mine.contains(one.subject()))
                        .map(one -> new Thing("reconsideration", one.id()));
        return Stream.concat(requests, further).toList();
    }
}
