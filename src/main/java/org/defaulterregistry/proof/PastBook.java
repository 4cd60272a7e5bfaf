package org.defaulterregistry.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBanView;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.measures.PermitView;
import org.defaulterregistry.restraint.Window;
import org.springframework.stereotype.Component;

/** What had been made about somebody by a version: entries, orders, exit bans and permits. */
@Component
class PastBook {
    private static final String ENDED = "ended";

    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final PermitDesk permits;
    private final PastBindings bindings;
    private final EnforcementCases cases;
    private final PastViews views;

    PastBook(
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            PermitDesk permits,
            PastBindings bindings,
            EnforcementCases cases,
            PastViews views) {
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.permits = permits;
        this.bindings = bindings;
        this.cases = cases;
        this.views = views;
    }

    List<PastView> of(UUID party, Moment then) {
        var let = permits(party, then);
        return Stream.of(
                        entries.of(party).stream()
                                .map(entry -> entry(party, entry.listing(), let, then)),
                        orders.of(party).stream().map(order -> order(order, let, then)),
                        bans.of(party).stream().map(ban -> ban(ban, then)),
                        let.stream().map(permit -> Optional.of(permit.view())))
                .flatMap(things -> things)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty if it had not been made by then. */
    Optional<PastView> entry(UUID party, ListingView listing, Moment then) {
        return entry(party, listing, permits(party, then), then);
    }

    /** Those for a party that had been granted by then, whichever case they let rest. */
    List<PastPermit> permits(UUID party, Moment then) {
        return permits.of(party).stream().flatMap(permit -> permit(permit, then).stream()).toList();
    }

    private Optional<PastView> entry(
            UUID party, ListingView listing, List<PastPermit> let, Moment then) {
        var known =
                bindings.entry(party, listing.caseId(), then.version())
                        .orElse(new Window(listing.publishedOn(), listing.termLastDay()));
        var endedAs = listing.endedAs();
        var today =
                endedAs == null
                        ? views.today(new Window(listing.publishedOn(), listing.termLastDay()))
                        : endedAs.name().toLowerCase(Locale.ROOT);
        return views.of(
                new PastThing(
                        "entry",
                        listing.id(),
                        listing.court(),
                        listing.caseId(),
                        null,
                        known,
                        today,
                        let),
                then);
    }

    private Optional<PastView> order(OrderView order, List<PastPermit> let, Moment then) {
        var days = new Window(order.inForceFrom(), order.inForceUntil());
        var today = order.liftedOn() == null ? views.today(days) : ENDED;
        return views.of(
                new PastThing(
                        "consumption-order",
                        order.id(),
                        order.court(),
                        order.caseId(),
                        null,
                        days,
                        today,
                        let),
                then);
    }

    /** No permit lets it rest. */
    private Optional<PastView> ban(ExitBanView ban, Moment then) {
        var days = new Window(ban.inForceFrom(), ban.inForceUntil());
        var today = ban.liftedOn() == null ? views.today(days) : ENDED;
        return views.of(
                new PastThing(
                        "exit-ban",
                        ban.id(),
                        ban.court(),
                        ban.caseId(),
                        null,
                        days,
                        today,
                        List.of()),
                then);
    }

    private Optional<PastPermit> permit(PermitView permit, Moment then) {
        var days = new Window(permit.from(), permit.to());
        var thing =
                new PastThing(
                        "permit",
                        permit.id(),
                        cases.byId(permit.caseId()).getCourtId(),
                        permit.caseId(),
                        permit.measure(),
                        days,
                        permit.revokedOn() == null ? views.today(days) : ENDED,
                        List.of());
        return views.of(thing, then)
                .map(view -> new PastPermit(permit.caseId(), permit.measure(), view));
    }
}
