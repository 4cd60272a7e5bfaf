package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.OfficeWays;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.UnitCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What frees somebody whom a unit's restriction reaches (R-CONS-3-UNIT). */
@Component
class OfficeWaysOff {
    private final Docket docket;
    private final Restraints restraints;
    private final SoFar soFar;
    private final WayWords words;
    private final Deadlines deadlines;

    OfficeWaysOff(
            Docket docket,
            Restraints restraints,
            SoFar soFar,
            WayWords words,
            Deadlines deadlines) {
        this.docket = docket;
        this.restraints = restraints;
        this.soFar = soFar;
        this.words = words;
        this.deadlines = deadlines;
    }

    /** The cases that restrict the unit today; empty if none does, or the office is not held. */
    List<EnforcementCase> because(Office office, LocalDate today) {
        return office.isHeld(today)
                ? binding(office.unit(), today).map(one -> docket.byId(one.caseId())).toList()
                : List.of();
    }

    List<WayOff> of(Office office, LocalDate today) {
        var because = because(office, today);
        if (because.isEmpty()) {
            return List.of();
        }
        var first = docket.inWords(because.getFirst());
        var own =
                OfficeWays.ofHolder(office.group(), soFar.of(office.id()), today, deadlines)
                        .stream()
                        .map(way -> words.say(way, first));
        return Stream.concat(
                        binding(office.unit(), today)
                                .flatMap(one -> ofUnit(office.unit(), one, today)),
                        own)
                .toList();
    }

    private Stream<WayOff> ofUnit(UUID unit, Binding binding, LocalDate today) {
        var found = docket.byId(binding.caseId());
        var about = docket.inWords(found);
        var facts =
                new UnitCase(
                        binding.entryInForce(today) ? lastDay(binding.entry()) : null,
                        hasPerformed(found, unit),
                        about.isMoney());
        return OfficeWays.ofUnit(facts, deadlines).stream().map(way -> words.say(way, about));
    }

    private Stream<Binding> binding(UUID unit, LocalDate today) {
        return restraints.of(unit).stream()
                .flatMap(state -> state.bindings().stream())
                .filter(one -> one.entryInForce(today) || one.orderInForce(today));
    }

    private static @Nullable LocalDate lastDay(@Nullable Window entry) {
        return entry == null ? null : entry.until();
    }

    private static boolean hasPerformed(EnforcementCase found, UUID unit) {
        return found.getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(unit))
                .anyMatch(CaseDebtor::isPerformed);
    }
}
