package org.defaulterregistry.waysoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a court what the person reads: every way out of what the court has made. */
@Component
@Transactional(readOnly = true)
public class CourtWaysOff {
    private final WaysOffBook book;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final DecisionBook decisions;
    private final Clock clock;

    CourtWaysOff(
            WaysOffBook book,
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            DecisionBook decisions,
            Clock clock) {
        this.book = book;
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.decisions = decisions;
        this.clock = clock;
    }

    public Bound ofEntry(Officer officer, UUID id) {
        var entry = entries.ofCourt(officer, id);
        return book.bound(entry.party(), entry.listing(), today());
    }

    public Bound ofOrder(Officer officer, UUID id) {
        var order = orders.ofCourt(officer, id);
        return book.bound(order.party(), order.order(), today());
    }

    public Bound ofBan(Officer officer, UUID id) {
        var ban = bans.ofCourt(officer, id);
        return book.bound(ban.party(), ban.ban(), today());
    }

    /**
     * @throws Problem 409 unless it is signed and waits for its filing
     */
    public Bound ofHeld(Officer officer, UUID id) {
        var held = decisions.find(officer, DecisionKind.LISTING, id);
        decisions.mustBeHeld(held);
        return book.bound(held);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
