package org.defaulterregistry.identity;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.DebtorMoves;
import org.defaulterregistry.party.Party;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Restraints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two parties are one person. One of them goes on with the documents, cases and offices of both;
 * the other has none any more and binds nobody.
 */
@Component
public class MergerDesk {
    private final PartyChangeDesk changes;
    private final PartyRegister parties;
    private final DebtorMoves debtors;
    private final Moving moving;
    private final Concern concern;
    private final Restraints restraints;
    private final Clearances clearances;
    private final Clock clock;

    MergerDesk(
            PartyChangeDesk changes,
            PartyRegister parties,
            DebtorMoves debtors,
            Moving moving,
            Concern concern,
            Restraints restraints,
            Clearances clearances,
            Clock clock) {
        this.changes = changes;
        this.parties = parties;
        this.debtors = debtors;
        this.moving = moving;
        this.concern = concern;
        this.restraints = restraints;
        this.clearances = clearances;
        this.clock = clock;
    }

    /**
     * One of the two must concern the court; the other it may know from a search only, and learns
     * nothing of its cases.
     */
    @Transactional
    public Done<PartyChangeView> draft(Officer officer, PartyChangeRequest.Merger request) {
        if (!concern.of(request.keep(), officer.court())
                && !concern.of(request.absorb(), officer.court())) {
            throw Problem.notFound();
        }
        mustBeOne(request.keep(), request.absorb());
        return changes.drafted(
                PartyChange.merger(
                        request,
                        changes.open(officer),
                        officer.court(),
                        officer.name(),
                        clock.instant()));
    }

    @Transactional
    public Done<PartyChangeView> sign(Officer officer, UUID id, @Nullable String ifMatch) {
        var merger = changes.find(officer, PartyChange.Kind.MERGER, id);
        var absorbed = Objects.requireNonNull(merger.getOtherPartyId());
        return changes.sign(
                officer, merger, ifMatch, List.of(merger.getPartyId(), absorbed), this::carryOut);
    }

    private Map<String, Object> carryOut(Enactment act, PartyChange merger) {
        var kept = merger.getPartyId();
        var absorbed = Objects.requireNonNull(merger.getOtherPartyId());
        mustBeOne(kept, absorbed);
        var cases =
                moving.moveAll(
                        act, absorbed, kept, parties.documentsOf(absorbed), debtors.of(absorbed));
        parties.mergedInto(absorbed, kept);
        return Map.of("what", "parties merged", "kept", kept, "absorbed", absorbed, "cases", cases);
    }

    private void mustBeOne(UUID keep, UUID absorb) {
        clearances.mayBeOne(keep, absorb);
        if (keep.equals(absorb)) {
            throw Problem.invalid(
                    "/absorb", "This is one party already", "Write the ids of two parties.");
        }
        var kept = find(keep);
        var absorbed = find(absorb);
        if (kept.kind() != absorbed.kind()
                || !Objects.equals(kept.birthDate(), absorbed.birthDate())) {
            throw Problem.under(
                    "D12",
                    ProblemType.CONFLICT,
                    "The two are of different kinds, or were born on different days.",
                    "They cannot be one person; if a day of birth is wrong, it must be put right first.");
        }
        if ((kept.diedOn() == null) != (absorbed.diedOn() == null)) {
            throw Problem.under(
                    "R-SELF-CHECK",
                    ProblemType.CONFLICT,
                    "The death of one of them is recorded, and not of the other.",
                    "Record it of both, so that what binds either is reviewed; or take it back if it was wrong.");
        }
        mustNotBeTwiceInOneCase(keep, absorb);
    }

    private Party find(UUID id) {
        return parties.find(id)
                .filter(party -> party.mergedInto() == null)
                .orElseThrow(Problem::notFound);
    }

    private void mustNotBeTwiceInOneCase(UUID keep, UUID absorb) {
        var cases = casesOf(keep);
        cases.retainAll(casesOf(absorb));
        if (!cases.isEmpty()) {
            throw Problem.under(
                    "R-CARD-1",
                    ProblemType.CONFLICT,
                    "Both are debtors of one case, or bound by it, and a person has one place in a case.",
                    "Lift the exit ban on one who is no debtor of it. Else record the case anew with the person as one debtor and end what stands against the second"
                            + " in the old one, or find out whether they are two people after all.");
        }
    }

    /** An exit ban may bind somebody who is no debtor of its case (R-EXIT-1). */
    private Set<UUID> casesOf(UUID party) {
        var binding =
                restraints.of(party).stream()
                        .flatMap(state -> state.bindings().stream())
                        .map(Binding::caseId);
        var owing = debtors.of(party).stream().map(debtor -> debtor.enforcementCase().getId());
        return Stream.concat(owing, binding).collect(toSet());
    }
}
