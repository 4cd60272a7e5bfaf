package org.defaulterregistry.identity;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/**
 * Which cases bind a party today, or will: by an entry, an order or an exit ban of their own, or
 * through a unit for which the party answers. A court acts on what binds for its own cases only
 * (D13).
 */
@Component
class BindingCases {
    private final Restraints restraints;
    private final EnforcementCases cases;
    private final Clock clock;

    BindingCases(Restraints restraints, EnforcementCases cases, Clock clock) {
        this.restraints = restraints;
        this.cases = cases;
        this.clock = clock;
    }

    Set<UUID> on(UUID party) {
        var today = CourtTime.dayOf(clock.instant());
        return bindings(party)
                .filter(binding -> binding.isLive(today))
                .map(Binding::caseId)
                .collect(toSet());
    }

    /** An entry of this case is among what binds the party, or will. */
    boolean byEntry(UUID party, UUID caseId) {
        var today = CourtTime.dayOf(clock.instant());
        return bindings(party)
                .filter(binding -> binding.caseId().equals(caseId))
                .anyMatch(binding -> binding.entry() != null && !binding.entry().isOver(today));
    }

    private Stream<Binding> bindings(UUID party) {
        return restraints.of(party).stream()
                .flatMap(state -> Stream.concat(Stream.of(state), units(state)))
                .flatMap(state -> state.bindings().stream());
    }

    /** Whose restrictions rest on what leads to the party. */
    Set<String> courtsOn(UUID party) {
        return on(party).stream().map(this::courtOf).collect(toSet());
    }

    Set<UUID> ofCourt(UUID party, Officer officer) {
        return on(party).stream()
                .filter(caseId -> courtOf(caseId).equals(officer.court()))
                .collect(toSet());
    }

    Set<UUID> ofOtherCourts(UUID party, String court) {
        return on(party).stream().filter(caseId -> !courtOf(caseId).equals(court)).collect(toSet());
    }

    String courtOf(UUID caseId) {
        return cases.byId(caseId).getCourtId();
    }

    private Stream<RestraintState> units(RestraintState state) {
        var today = CourtTime.dayOf(clock.instant());
        return state.offices().stream()
                .filter(office -> !office.days().isOver(today))
                .flatMap(office -> restraints.of(office.unit()).stream());
    }
}
