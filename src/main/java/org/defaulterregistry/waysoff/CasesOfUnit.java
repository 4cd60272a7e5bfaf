package org.defaulterregistry.waysoff;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.performance.CaseHistory;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.Days;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.UnitCase;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases that restrict a unit, or will, and reach through it whoever answers for it. */
@Component
class CasesOfUnit {
    private final Docket docket;
    private final Restraints restraints;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final CaseHistory history;
    private final Duties duties;

    CasesOfUnit(
            Docket docket,
            Restraints restraints,
            EntryDesk entries,
            ConsumptionOrders orders,
            CaseHistory history,
            Duties duties) {
        this.docket = docket;
        this.restraints = restraints;
        this.entries = entries;
        this.orders = orders;
        this.history = history;
        this.duties = duties;
    }

    /** A case of the unit, with what the rulebook is asked about it. */
    record Known(EnforcementCase found, LocalDate since, UnitCase facts) {}

    /** The first to bind comes first; none once the office is not held any more. */
    List<Known> of(Office office, LocalDate today) {
        return office.days().isOver(today)
                ? List.of()
                : restraints.of(office.unit()).stream()
                        .flatMap(state -> state.bindings().stream())
                        .flatMap(one -> known(office.unit(), one, today).stream())
                        .sorted(comparing(Known::since))
                        .toList();
    }

    private Optional<Known> known(UUID unit, Binding binding, LocalDate today) {
        var entry = live(binding.entry(), today);
        var order = live(binding.order(), today);
        return Stream.concat(
                        Optional.ofNullable(entry).stream(), Optional.ofNullable(order).stream())
                .map(Days::from)
                .min(naturalOrder())
                .map(since -> {
                    var found = docket.byId(binding.caseId());
                    return new Known(
                            found,
                            since,
                            new UnitCase(
                                    today,
                                    entry,
                                    order,
                                    hasPerformed(found, unit),
                                    isSettled(found, unit, since),
                                    found.getObligation() == ObligationKind.PAY,
                                    early(unit, binding.caseId())));
                });
    }

    private static @Nullable Days live(@Nullable Window window, LocalDate today) {
        return window == null || window.isOver(today)
                ? null
                : new Days(window.from(), window.until());
    }

    private static boolean hasPerformed(EnforcementCase found, UUID unit) {
        return found.getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(unit))
                .anyMatch(CaseDebtor::isPerformed);
    }

    /** Since the first order that stands was made, which may be long before it binds. */
    private boolean isSettled(EnforcementCase found, UUID unit, LocalDate since) {
        var made =
                orders.of(unit).stream()
                        .filter(order -> order.caseId().equals(found.getId()))
                        .filter(order -> order.liftedOn() == null)
                        .map(OrderView::madeOn)
                        .min(naturalOrder())
                        .orElse(since);
        return history.isSettled(found, unit, made);
    }

    private Way.@Nullable By early(UUID unit, UUID caseId) {
        return entries.of(unit).stream()
                .map(EntryDesk.Entry::listing)
                .filter(listing -> listing.caseId().equals(caseId) && listing.endedOn() == null)
                .flatMap(listing ->
                        duties.due(DutyKind.CONSIDER_EARLY_DELETION, listing.id()).stream())
                .map(due -> new Way.By(due.on(), due.estimate()))
                .findFirst()
                .orElse(null);
    }
}
