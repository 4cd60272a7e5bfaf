package org.defaulterregistry.proof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.PastStates;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.springframework.stereotype.Component;

/**
 * What bound somebody at an earlier version. Who is who is taken as it is known today: what bound
 * another record then that has turned out to be his bound him, and what was taken for his and has
 * turned out to be another's did not, and is not his to see.
 */
@Component
class PastBindings {
    private final PastStates past;
    private final Restraints restraints;
    private final PartyRegister parties;

    PastBindings(PastStates past, Restraints restraints, PartyRegister parties) {
        this.past = past;
        this.restraints = restraints;
        this.parties = parties;
    }

    /** The days of the entry in a case of his, as they were known then. */
    Optional<Window> entry(UUID party, UUID caseId, long version) {
        return states(party, version)
                .flatMap(state -> state.bindings().stream())
                .filter(binding -> binding.caseId().equals(caseId))
                .flatMap(binding -> Stream.ofNullable(binding.entry()))
                .findFirst();
    }

    /** Whether an office bound him on a day because its unit was restricted (R-CONS-3-UNIT). */
    boolean throughOffice(UUID party, Moment then) {
        var his =
                restraints.of(party).stream()
                        .flatMap(state -> state.offices().stream())
                        .map(Office::id)
                        .collect(Collectors.toSet());
        return states(party, then.version())
                .flatMap(state -> state.offices().stream())
                .filter(office -> his.contains(office.id()) && office.isHeld(then.day()))
                .anyMatch(office -> isRestricted(office.unit(), then.version(), then.day()));
    }

    private boolean isRestricted(UUID unit, long version, LocalDate day) {
        return past.of(unit, version).filter(state -> state.isRestricted(day)).isPresent();
    }

    private Stream<RestraintState> states(UUID party, long version) {
        var holders =
                parties.documentsOf(party).stream()
                        .map(Document::id)
                        .flatMap(document -> past.holderOf(document, version).stream());
        return Stream.concat(Stream.of(party), holders)
                .distinct()
                .flatMap(holder -> past.of(holder, version).stream());
    }
}
