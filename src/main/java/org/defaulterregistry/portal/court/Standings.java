package org.defaulterregistry.portal.court;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBanDesk;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.waysoff.Bound;
import org.defaulterregistry.waysoff.CourtWaysOff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where the debtors of a case stand today. */
@Component
class Standings {
    private final CaseDecisions decisions;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final ExitBanDesk banDesk;
    private final CourtWaysOff ways;
    private final Names names;

    Standings(
            CaseDecisions decisions,
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            ExitBanDesk banDesk,
            CourtWaysOff ways,
            Names names) {
        this.decisions = decisions;
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.banDesk = banDesk;
        this.ways = ways;
        this.names = names;
    }

    /**
     * Where a debtor stands today.
     *
     * @param entry the live one; null: none
     * @param order the one that stands; null: none
     * @param bans those that bind him, or somebody for his sake
     * @param drafts decisions that wait for a signature
     * @param bound what binds him in this case, each with its ways off
     */
    public record DebtorToday(
            DebtorView debtor,
            @Nullable ListingView entry,
            @Nullable String entryState,
            @Nullable OrderView order,
            List<Ban> bans,
            List<Draft> drafts,
            List<Bound> bound) {}

    /** An exit ban, and the name of whom it hits. */
    public record Ban(UUID id, String whom, LocalDate from) {}

    /** A decision that waits for a signature. */
    public record Draft(String page, String kind, String number) {}

    List<DebtorToday> of(Officer officer, CaseView view, LocalDate today) {
        var decided = decisions.in(officer, view.id());
        var listed = entries.inCase(officer, view.id());
        var ordered = orders.inCase(officer, view.id());
        var banned = bans.inCase(officer, view.id());
        return view.debtors().stream()
                .map(debtor -> {
                    var entry = entry(debtor, listed);
                    var order = order(debtor, ordered);
                    return new DebtorToday(
                            debtor,
                            entry,
                            entry == null ? null : entry.state(today),
                            order,
                            bans(debtor, banned, today),
                            drafts(officer, debtor, decided),
                            bound(officer, entry, order));
                })
                .toList();
    }

    private static @Nullable ListingView entry(DebtorView debtor, List<EntryDesk.Owned> listed) {
        return listed.stream()
                .filter(owned -> owned.party().equals(debtor.partyId()))
                .map(EntryDesk.Owned::listing)
                .filter(one -> one.endedOn() == null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable OrderView order(
            DebtorView debtor, List<ConsumptionOrders.Owned> ordered) {
        return ordered.stream()
                .filter(owned -> owned.party().equals(debtor.partyId()))
                .map(ConsumptionOrders.Owned::order)
                .filter(one -> one.liftedOn() == null)
                .findFirst()
                .orElse(null);
    }

    private List<Ban> bans(DebtorView debtor, List<ExitBans.Owned> banned, LocalDate today) {
        return banned.stream()
                .filter(owned -> owned.debtor().equals(debtor.id()))
                .filter(owned -> owned.ban().standing(today) == Standing.IN_FORCE)
                .map(owned ->
                        new Ban(
                                owned.ban().id(),
                                names.of(owned.party()),
                                owned.ban().inForceFrom()))
                .toList();
    }

    private List<Draft> drafts(Officer officer, DebtorView debtor, List<CourtDecision> decided) {
        return decided.stream()
                .filter(decision -> decision.getState() == DecisionState.DRAFTED)
                .filter(decision -> isAbout(officer, debtor, decision))
                .map(decision ->
                        new Draft(
                                DutyPlaces.page(decision.getKind(), decision.getId()),
                                decision.getKind().word(),
                                decision.getDecisionNumber()))
                .toList();
    }

    /** An exit ban may hit somebody else for the debtor's sake. */
    private boolean isAbout(Officer officer, DebtorView debtor, CourtDecision decision) {
        return decision.getKind() == DecisionKind.EXIT_BAN
                ? banDesk.show(officer, decision.getId()).draft().debtorId().equals(debtor.id())
                : decision.getPartyId().equals(debtor.partyId());
    }

    private List<Bound> bound(
            Officer officer, @Nullable ListingView entry, @Nullable OrderView order) {
        return Stream.concat(
                        Stream.ofNullable(entry).map(one -> ways.ofEntry(officer, one.id())),
                        Stream.ofNullable(order).map(one -> ways.ofOrder(officer, one.id())))
                .toList();
    }
}
