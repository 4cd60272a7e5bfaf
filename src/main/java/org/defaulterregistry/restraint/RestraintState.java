package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.defaulterregistry.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * All that binds a party, case by case, and the offices through which a unit's restriction reaches
 * it. A case that no longer binds is not in it.
 */
public record RestraintState(PartyKind kind, List<Binding> bindings, List<Office> offices) {

    static RestraintState free(PartyKind kind) {
        return new RestraintState(kind, List.of(), List.of());
    }

    public RestraintState withEntry(UUID caseId, @Nullable Window window) {
        return change(caseId, binding -> binding.withEntry(window));
    }

    public RestraintState withOrder(UUID caseId, @Nullable Window window) {
        return change(caseId, binding -> binding.withOrder(window));
    }

    public RestraintState withPermit(UUID caseId, PermitWindow permit) {
        return change(caseId, binding -> binding.withPermit(permit));
    }

    public RestraintState withoutPermit(UUID caseId, PermitWindow permit) {
        return change(caseId, binding -> binding.withoutPermit(permit));
    }

    public RestraintState withOwn(UUID caseId, OwnDecision decision) {
        return change(caseId, binding -> binding.withOwn(decision));
    }

    public RestraintState withoutOwn(UUID caseId, OwnDecision decision) {
        return change(caseId, binding -> binding.withoutOwn(decision));
    }

    /** The office as it is now, in the place of what was known of it before. */
    public RestraintState withOffice(Office office) {
        var others = offices.stream().filter(known -> !known.id().equals(office.id()));
        return new RestraintState(
                kind, bindings, Stream.concat(others, Stream.of(office)).toList());
    }

    public RestraintState withOfficePermit(UUID office, Office.CasePermit permit) {
        return changeOffice(office, known -> known.with(permit));
    }

    public RestraintState withoutOfficePermit(UUID office, Office.CasePermit permit) {
        return changeOffice(office, known -> known.without(permit));
    }

    /** The unit turned out to be another one. */
    public RestraintState withOfficeInUnit(UUID office, UUID unit) {
        return changeOffice(office, known -> known.inUnit(unit));
    }

    /**
     * @param lastDay the last day on which the office binds; before its first: it never did
     */
    public RestraintState withOfficeUntil(UUID office, LocalDate lastDay) {
        return changeOffice(office, known -> known.heldUntil(lastDay));
    }

    /** Two records of one office: the permits of the second go over to the first. */
    public RestraintState withOneOffice(UUID kept, UUID second) {
        var permits =
                offices.stream()
                        .filter(office -> office.id().equals(second))
                        .flatMap(office -> office.permits().stream())
                        .toList();
        var state = without(Set.of(), Set.of(second));
        for (var permit : permits) {
            state = state.withOfficePermit(kept, permit);
        }
        return state;
    }

    RestraintState only(Set<UUID> cases, Set<UUID> officeIds) {
        return new RestraintState(
                kind,
                bindings.stream().filter(binding -> cases.contains(binding.caseId())).toList(),
                offices.stream().filter(office -> officeIds.contains(office.id())).toList());
    }

    RestraintState without(Set<UUID> cases, Set<UUID> officeIds) {
        return new RestraintState(
                kind,
                bindings.stream().filter(binding -> !cases.contains(binding.caseId())).toList(),
                offices.stream().filter(office -> !officeIds.contains(office.id())).toList());
    }

    /** As if there had never been the case nor these offices. */
    RestraintState forgetting(UUID caseId, Set<UUID> officeIds) {
        var rest = without(Set.of(caseId), officeIds);
        return new RestraintState(
                kind,
                rest.bindings,
                rest.offices.stream().map(office -> office.withoutPermitsIn(caseId)).toList());
    }

    RestraintState joinedBy(RestraintState other) {
        if (other.bindings.stream().anyMatch(binding -> binds(binding.caseId()))) {
            throw new IllegalStateException("one case binds both parties");
        }
        return new RestraintState(
                kind,
                Stream.concat(bindings.stream(), other.bindings.stream()).toList(),
                Stream.concat(offices.stream(), other.offices.stream()).toList());
    }

    private boolean binds(UUID caseId) {
        return bindings.stream().anyMatch(binding -> binding.caseId().equals(caseId));
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

    private RestraintState changeOffice(UUID id, UnaryOperator<Office> change) {
        return new RestraintState(
                kind,
                bindings,
                offices.stream()
                        .map(office -> office.id().equals(id) ? change.apply(office) : office)
                        .toList());
    }

    private RestraintState change(UUID caseId, UnaryOperator<Binding> change) {
        var before =
                bindings.stream().filter(binding -> binding.caseId().equals(caseId)).findFirst();
        var after = change.apply(before.orElse(Binding.none(caseId)));
        var others = bindings.stream().filter(binding -> !binding.caseId().equals(caseId));
        return new RestraintState(
                kind,
                (after.isEmpty() ? others : Stream.concat(others, Stream.of(after))).toList(),
                offices);
    }
}
