package org.defaulterregistry.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.restraint.Held;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.rulebook.measure.Binding;
import org.defaulterregistry.rulebook.measure.Capacity;

/** What is held on somebody, in the terms of the rulebook: one day, one measure. */
final class Bindings {
    private Bindings() {}

    /** His own cases, and those of the units he answers for on that day (R-CONS-3-UNIT). */
    static List<Binding> of(Held held, String measure, LocalDate on) {
        var state = held.state();
        var own = state.bindings().stream().map(binding -> own(state, binding, measure, on));
        return state.kind() == PartyKind.UNIT
                ? own.toList()
                : Stream.concat(own, throughUnits(held, measure, on)).toList();
    }

    /** An officer who is in by an entry of his own, counting against his unit. */
    static Binding againstUnit(RestraintState officer, LocalDate on) {
        return new Binding(Capacity.UNIT_OF_LISTED_OFFICER, officer.isIn(on), false, false, false);
    }

    static Binding own(
            RestraintState state,
            org.defaulterregistry.restraint.Binding binding,
            String measure,
            LocalDate on) {
        return new Binding(
                state.kind() == PartyKind.UNIT ? Capacity.DEBTOR_UNIT : Capacity.NATURAL_DEBTOR,
                binding.entryInForce(on),
                binding.orderInForce(on),
                binding.permits(measure, on),
                binding.imposes(measure, on));
    }

    private static Stream<Binding> throughUnits(Held held, String measure, LocalDate on) {
        return held.state().offices().stream()
                .filter(office -> office.isHeld(on))
                .collect(groupingBy(Office::unit))
                .entrySet()
                .stream()
                .flatMap(unit -> {
                    var state = held.units().get(unit.getKey());
                    return state == null
                            ? Stream.empty()
                            : state.bindings().stream()
                                    .map(binding -> through(unit.getValue(), binding, measure, on));
                });
    }

    /**
     * A permit is given to one person for one case, whichever of his offices in the unit it was
     * asked for (R-CONS-3-PRIVATE, R-CONS-17(3)); what the unit was permitted for its own business
     * (R-CONS-8) lets nobody else pass. A decision of its own binds whom it names (R-EXIT-1).
     */
    static Binding through(
            List<Office> offices,
            org.defaulterregistry.restraint.Binding unit,
            String measure,
            LocalDate on) {
        return new Binding(
                Capacity.OFFICER_OF_DEBTOR_UNIT,
                unit.entryInForce(on),
                unit.orderInForce(on),
                offices.stream().anyMatch(office -> office.permits(unit.caseId(), measure, on)),
                false);
    }
}
