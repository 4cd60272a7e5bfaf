package org.defaulterregistry.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.ActBook.ActLeaf;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBanView;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.proof.PastView.LaterAct;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.PublicLeaf;
import org.springframework.stereotype.Component;

/** Reads out of the journal's order what was there at a version, and out of dates what held. */
@Component
class PastBook {
    private static final Set<String> MAKES = Set.of("list", "restrict");
    private static final Set<String> ENDS = Set.of("withdraw", "delete", "expire", "lift");

    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final PastBindings bindings;
    private final EnforcementCases cases;
    private final ActBook acts;
    private final Journal journal;
    private final Clock clock;

    PastBook(
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            PastBindings bindings,
            EnforcementCases cases,
            ActBook acts,
            Journal journal,
            Clock clock) {
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.bindings = bindings;
        this.cases = cases;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What had been made about a party by then. */
    List<PastView> of(UUID party, Moment then) {
        return Stream.of(
                        entries.of(party).stream()
                                .map(entry -> entry(party, entry.listing(), then)),
                        orders.of(party).stream().map(order -> order(order, then)),
                        bans.of(party).stream().map(ban -> ban(ban, then)))
                .flatMap(things -> things)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty if it had not been made by then. */
    Optional<PastView> entry(UUID party, ListingView listing, Moment then) {
        var known =
                bindings.entry(party, listing.caseId(), then.version())
                        .orElse(new Window(listing.publishedOn(), listing.termLastDay()));
        var endedAs = listing.endedAs();
        return view(
                new Thing(
                        "entry",
                        listing.id(),
                        listing.court(),
                        listing.caseId(),
                        known,
                        endedAs == null
                                ? state(new Window(listing.publishedOn(), listing.termLastDay()))
                                : endedAs.name().toLowerCase(Locale.ROOT)),
                then);
    }

    private Optional<PastView> order(OrderView order, Moment then) {
        var days = new Window(order.inForceFrom(), order.inForceUntil());
        var today = order.liftedOn() == null ? state(days) : "ended";
        return view(
                new Thing(
                        "consumption-order",
                        order.id(),
                        order.court(),
                        order.caseId(),
                        days,
                        today),
                then);
    }

    private Optional<PastView> ban(ExitBanView ban, Moment then) {
        var days = new Window(ban.inForceFrom(), ban.inForceUntil());
        var today = ban.liftedOn() == null ? state(days) : "ended";
        return view(new Thing("exit-ban", ban.id(), ban.court(), ban.caseId(), days, today), then);
    }

    /**
     * @param days on which it was to bind, as they were known then
     * @param today how it stands now
     */
    private record Thing(
            String about, UUID id, String court, UUID caseId, Window days, String today) {}

    private Optional<PastView> view(Thing thing, Moment then) {
        var leaves = acts.about(List.of(thing.id()));
        var before = leaves.stream().filter(leaf -> leaf.position() < then.version()).toList();
        if (before.stream().noneMatch(leaf -> MAKES.contains(leaf.kind()))) {
            return Optional.empty();
        }
        var ended = before.stream().anyMatch(leaf -> ENDS.contains(leaf.kind()));
        return Optional.of(
                new PastView(
                        thing.about(),
                        thing.id(),
                        thing.court(),
                        cases.byId(thing.caseId()).getCaseNumber(),
                        ended ? "ended" : stateOn(then.day(), thing.days()),
                        thing.days().from(),
                        thing.days().until(),
                        leaves.stream()
                                .filter(leaf -> leaf.position() >= then.version())
                                .map(this::later)
                                .toList(),
                        thing.today(),
                        thing.today().equals("withdrawn")));
    }

    private LaterAct later(ActLeaf leaf) {
        var minute = PublicLeaf.parse(journal.leaf(leaf.position())).at();
        return new LaterAct(leaf.position(), leaf.kind(), minute);
    }

    private String state(Window days) {
        return stateOn(CourtTime.dayOf(clock.instant()), days);
    }

    private static String stateOn(LocalDate day, Window days) {
        if (days.covers(day)) {
            return PastView.IN_FORCE;
        }
        return days.isOver(day) ? "ran-out" : "not-yet-in-force";
    }
}
