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
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.OfficeWays;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.Days;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.Holder;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.UnitCase;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What frees somebody whom a unit's restriction reaches, or will (R-CONS-3-UNIT). */
@Component
class OfficeWaysOff {
    private final Docket docket;
    private final Restraints restraints;
    private final EntryDesk entries;
    private final Duties duties;
    private final SoFar soFar;
    private final WayWords words;
    private final Deadlines deadlines;

    OfficeWaysOff(
            Docket docket,
            Restraints restraints,
            EntryDesk entries,
            Duties duties,
            SoFar soFar,
            WayWords words,
            Deadlines deadlines) {
        this.docket = docket;
        this.restraints = restraints;
        this.entries = entries;
        this.duties = duties;
        this.soFar = soFar;
        this.words = words;
        this.deadlines = deadlines;
    }

    /**
     * How far the cases of a unit reach the holder of an office.
     *
     * @param first the case that does so first
     * @param until null: until something ends it
     */
    record Reach(EnforcementCase first, LocalDate since, @Nullable LocalDate until) {}

    /** A case of the unit, with what the rulebook is asked about it. */
    private record Known(EnforcementCase found, LocalDate since, UnitCase facts) {}

    /** Empty if nothing restricts the unit, or the office is not held any more. */
    Optional<Reach> reach(Office office, LocalDate today) {
        var cases = cases(office, today);
        return cases.stream()
                .min(comparing(Known::since))
                .map(first ->
                        new Reach(
                                first.found(),
                                later(first.since(), office.days().from()),
                                until(office, cases)));
    }

    List<WayOff> of(UUID party, Office office, LocalDate today) {
        var cases = cases(office, today);
        if (cases.isEmpty()) {
            return List.of();
        }
        var first = docket.inWords(cases.getFirst().found());
        var holder =
                new Holder(
                        office.group(),
                        office.isHeld(today)
                                && cases.stream().anyMatch(one -> !one.since().isAfter(today)),
                        docket.permitsBarred(party),
                        soFar.of(office.id()));
        return Stream.concat(
                        cases.stream().flatMap(this::ofUnit),
                        OfficeWays.ofHolder(holder, today, deadlines).stream()
                                .map(way -> words.say(way, first)))
                .toList();
    }

    private Stream<WayOff> ofUnit(Known known) {
        var about = docket.inWords(known.found());
        return OfficeWays.ofUnit(known.facts(), deadlines).stream()
                .map(way -> words.say(way, about));
    }

    /** The first to bind comes first. */
    private List<Known> cases(Office office, LocalDate today) {
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
                                    docket.inWords(found).isMoney(),
                                    early(unit, binding.caseId())));
                });
    }

    private static @Nullable Days live(@Nullable Window window, LocalDate today) {
        return window == null || window.isOver(today)
                ? null
                : new Days(window.from(), window.until());
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

    /** The office binds until its own last day, and no longer than what binds the unit. */
    private static @Nullable LocalDate until(Office office, List<Known> cases) {
        var last =
                cases.stream()
                        .flatMap(one -> Optional.ofNullable(one.facts().lastDay()).stream())
                        .toList();
        var ofUnit =
                last.size() < cases.size() ? null : last.stream().max(naturalOrder()).orElse(null);
        var own = office.days().until();
        return own == null || (ofUnit != null && ofUnit.isBefore(own)) ? ofUnit : own;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean hasPerformed(EnforcementCase found, UUID unit) {
        return found.getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(unit))
                .anyMatch(CaseDebtor::isPerformed);
    }
}
