package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.defaulterregistry.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** All that binds a party, case by case. A case that no longer binds is not in it. */
public record RestraintState(PartyKind kind, List<Binding> bindings) {

    public RestraintState withEntry(UUID caseId, @Nullable Window window) {
        return change(caseId, binding -> binding.withEntry(window));
    }

    public RestraintState withOrder(UUID caseId, @Nullable Window window) {
        return change(caseId, binding -> binding.withOrder(window));
    }

    public RestraintState withPermit(UUID caseId, PermitWindow permit) {
        return change(caseId, binding -> binding.withPermit(permit));
    }

    /** Is the party in: does at least one entry hold on that day (R-CARD-1)? */
    public boolean isIn(LocalDate day) {
        return bindings.stream().anyMatch(binding -> binding.entryInForce(day));
    }

    /** Does an entry or a consumption order bind on that day, permits aside? */
    public boolean isRestricted(LocalDate day) {
        return bindings.stream()
                .anyMatch(binding -> binding.entryInForce(day) || binding.orderInForce(day));
    }

    private RestraintState change(UUID caseId, UnaryOperator<Binding> change) {
        var before =
                bindings.stream().filter(binding -> binding.caseId().equals(caseId)).findFirst();
        var after = change.apply(before.orElse(Binding.none(caseId)));
        var others = bindings.stream().filter(binding -> !binding.caseId().equals(caseId));
        return new RestraintState(
                kind,
                (after.isEmpty() ? others : Stream.concat(others, Stream.of(after))).toList());
    }
}
