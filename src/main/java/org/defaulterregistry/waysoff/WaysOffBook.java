package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBanView;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.waysoff.WayKind;
import org.defaulterregistry.waysoff.Bound.About;
import org.defaulterregistry.waysoff.OfficeWaysOff.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every way off, for whom it concerns; the caller has seen to it that it does. */
@Component
@Transactional(readOnly = true)
public class WaysOffBook {
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final DecisionBook decisions;
    private final Restraints restraints;
    private final Docket docket;
    private final EntryWaysOff entryWays;
    private final MeasureWaysOff measureWays;
    private final OfficeWaysOff officeWays;
    private final HeldWaysOff heldWays;

    WaysOffBook(
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            DecisionBook decisions,
            Restraints restraints,
            Docket docket,
            EntryWaysOff entryWays,
            MeasureWaysOff measureWays,
            OfficeWaysOff officeWays,
            HeldWaysOff heldWays) {
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.decisions = decisions;
        this.restraints = restraints;
        this.docket = docket;
        this.entryWays = entryWays;
        this.measureWays = measureWays;
        this.officeWays = officeWays;
        this.heldWays = heldWays;
    }

    /** What binds a party today, or will, its own first; nothing of what has ended. */
    public List<Bound> of(UUID party, LocalDate today) {
        return Stream.of(
                        entries.of(party).stream()
                                .map(entry -> bound(party, entry.listing(), today)),
                        orders.of(party).stream().map(order -> bound(party, order, today)),
                        bans.of(party).stream().map(ban -> bound(party, ban, today)),
                        held(party, today).map(this::bound),
                        offices(party, today))
                .flatMap(bound -> bound)
                .filter(bound -> !bound.waysOff().isEmpty())
                .toList();
    }

    public List<WayOff> of(UUID party, ListingView entry, LocalDate today) {
        return entryWays.of(party, entry, today);
    }

    public List<WayOff> of(UUID party, OrderView order, LocalDate today) {
        return measureWays.of(party, order, today);
    }

    public List<WayOff> of(UUID party, ExitBanView ban, LocalDate today) {
        return measureWays.of(party, ban, today);
    }

    /** Empty if nothing restricts the unit, today or later. */
    public List<WayOff> of(UUID party, Office office, LocalDate today) {
        return officeWays.of(party, office, today);
    }

    Bound bound(UUID party, ListingView entry, LocalDate today) {
        return bound(
                new Held(About.ENTRY, entry.id(), entry.state(today)),
                docket.byId(entry.caseId()),
                entry.publishedOn(),
                entry.termLastDay(),
                entryWays.of(party, entry, today));
    }

    /** It does not end with its period if the publication of an entry replaces it before. */
    Bound bound(UUID party, OrderView order, LocalDate today) {
        var waysOff = measureWays.of(party, order, today);
        var hasEnded = waysOff.isEmpty();
        return bound(
                new Held(About.CONSUMPTION_ORDER, order.id(), order.standing(today).word()),
                docket.byId(order.caseId()),
                order.inForceFrom(),
                hasEnded || waysOff.stream().anyMatch(WaysOffBook::isPeriodEnd)
                        ? order.inForceUntil()
                        : null,
                waysOff);
    }

    private static boolean isPeriodEnd(WayOff way) {
        return way.kind().equals(WayKind.PERIOD_END.key());
    }

    Bound bound(UUID party, ExitBanView ban, LocalDate today) {
        return bound(
                new Held(About.EXIT_BAN, ban.id(), ban.standing(today).word()),
                docket.byId(ban.caseId()),
                ban.inForceFrom(),
                ban.inForceUntil(),
                measureWays.of(party, ban, today));
    }

    /** Nobody signs in as a unit: whoever represents it reads what is held on it. */
    private Stream<CourtDecision> held(UUID party, LocalDate today) {
        var units =
                restraints.of(party).stream()
                        .flatMap(state -> state.offices().stream())
                        .filter(office -> office.group().represents())
                        .filter(office -> office.isHeld(today))
                        .map(Office::unit);
        return Stream.concat(Stream.of(party), units)
                .distinct()
                .flatMap(one -> decisions.heldAgainst(one).stream());
    }

    /** It binds nobody before its filing is recorded (R-DECIDE-GOV). */
    Bound bound(CourtDecision held) {
        return bound(
                new Held(About.HELD_DECISION, held.getId(), "held"),
                docket.byId(held.getCaseId()),
                Objects.requireNonNull(held.getDecidedOn()),
                null,
                heldWays.of(held));
    }

    private record Held(About about, UUID id, String state) {}

    private Bound bound(
            Held held,
            EnforcementCase found,
            LocalDate since,
            @Nullable LocalDate until,
            List<WayOff> waysOff) {
        var court = docket.court(found.getCourtId());
        return new Bound(
                held.about(),
                held.id(),
                held.state(),
                court.id(),
                new InWords(court.nameEn(), court.nameZh()),
                found.getCaseNumber(),
                since,
                until,
                waysOff);
    }

    private Stream<Bound> offices(UUID party, LocalDate today) {
        return restraints.of(party).stream()
                .flatMap(state -> state.offices().stream())
                .flatMap(office ->
                        officeWays.reach(office, today).stream()
                                .map(reach -> bound(party, office, reach, today)));
    }

    private Bound bound(UUID party, Office office, Reach reach, LocalDate today) {
        var state = reach.since().isAfter(today) ? "not-yet-in-force" : "in-force";
        return bound(
                new Held(About.OFFICE, office.id(), state),
                reach.first(),
                reach.since(),
                reach.until(),
                officeWays.of(party, office, today));
    }
}
