package org.defaulterregistry.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.OwnDecision;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.measure.Measure;
import org.defaulterregistry.rulebook.measure.MeasureRules;
import org.defaulterregistry.rulebook.order.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What exactly stands behind a RESTRICTED: case by case, for the person concerned and for nobody
 * else. The same rules as the answer itself, decision table D.
 */
@Component
public class Hits {
    private final Restraints restraints;
    private final Catalogue catalogue;

    Hits(Restraints restraints, Catalogue catalogue) {
        this.restraints = restraints;
        this.catalogue = catalogue;
    }

    /** What of a case restricts. */
    public enum By {
        ENTRY,
        CONSUMPTION_ORDER,
        /** A decision of its own, such as an exit ban. */
        OWN_DECISION
    }

    /**
     * @param days on which it binds
     * @param office as what of a unit the party is reached; null: the party's own case
     */
    public record Hit(By by, UUID caseId, Window days, @Nullable Group office) {}

    /** Empty if the measure is closed to the party by nothing on that day, as things stand now. */
    public List<Hit> of(UUID party, String measure, LocalDate on) {
        return catalogue.find(measure).stream()
                .flatMap(known ->
                        restraints.of(party).stream().flatMap(state -> of(state, known, on)))
                .toList();
    }

    private Stream<Hit> of(RestraintState state, Measure measure, LocalDate on) {
        var own =
                state.bindings().stream()
                        .filter(binding ->
                                restricts(
                                        measure,
                                        Bindings.own(state, binding, measure.key(), on),
                                        on))
                        .flatMap(binding -> by(measure, binding, on, null));
        return state.kind() == PartyKind.UNIT
                ? own
                : Stream.concat(own, throughUnits(state, measure, on));
    }

    private Stream<Hit> throughUnits(RestraintState state, Measure measure, LocalDate on) {
        var units = restraints.unitsOf(state);
        return state.offices().stream()
                .filter(office -> office.isHeld(on) && units.containsKey(office.unit()))
                .collect(groupingBy(Office::unit))
                .entrySet()
                .stream()
                .flatMap(held -> through(units.get(held.getKey()), held.getValue(), measure, on));
    }

    private static Stream<Hit> through(
            @Nullable RestraintState unit, List<Office> offices, Measure measure, LocalDate on) {
        return unit == null
                ? Stream.empty()
                : unit.bindings().stream()
                        .filter(binding ->
                                restricts(
                                        measure,
                                        Bindings.through(offices, binding, measure.key(), on),
                                        on))
                        .flatMap(binding -> by(measure, binding, on, offices.getFirst().group()));
    }

    private static boolean restricts(
            Measure measure, org.defaulterregistry.rulebook.measure.Binding binding, LocalDate on) {
        return MeasureRules.answer(measure, List.of(binding), on).restricted();
    }

    private static Stream<Hit> by(
            Measure measure, Binding binding, LocalDate on, @Nullable Group office) {
        return switch (measure.attachesTo()) {
            case ORDER_OR_ENTRY -> entryAndOrder(binding, on, office, true);
            case ENTRY -> entryAndOrder(binding, on, office, false);
            case OWN_DECISION ->
                    binding.own().stream()
                            .filter(decision -> decision.measure().equals(measure.key()))
                            .map(OwnDecision::days)
                            .filter(days -> days.covers(on))
                            .map(days -> new Hit(By.OWN_DECISION, binding.caseId(), days, office));
            case NOT_CHECKABLE -> Stream.empty();
        };
    }

    private static Stream<Hit> entryAndOrder(
            Binding binding, LocalDate on, @Nullable Group office, boolean orderToo) {
        var hits = new ArrayList<Hit>();
        var entry = binding.entry();
        if (entry != null && entry.covers(on)) {
            hits.add(new Hit(By.ENTRY, binding.caseId(), entry, office));
        }
        var order = binding.order();
        if (orderToo && order != null && order.covers(on)) {
            hits.add(new Hit(By.CONSUMPTION_ORDER, binding.caseId(), order, office));
        }
        return hits.stream();
    }
}
