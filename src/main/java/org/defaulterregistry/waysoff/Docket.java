package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.waysoff.DeathWays;
import org.defaulterregistry.rulebook.waysoff.DisputeWays;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.springframework.stereotype.Component;

/** What all ways off hang on: the case, its court, whom it binds, and what else binds him. */
@Component
class Docket {
    private final EnforcementCases cases;
    private final Courts courts;
    private final PartyRegister parties;
    private final Restraints restraints;
    private final PermitDesk permits;
    private final Duties duties;

    Docket(
            EnforcementCases cases,
            Courts courts,
            PartyRegister parties,
            Restraints restraints,
            PermitDesk permits,
            Duties duties) {
        this.cases = cases;
        this.courts = courts;
        this.parties = parties;
        this.restraints = restraints;
        this.permits = permits;
        this.duties = duties;
    }

    EnforcementCase byId(UUID caseId) {
        return cases.byId(caseId);
    }

    /**
     * @param reader whom the words speak to, because it binds him
     */
    CaseInWords inWords(EnforcementCase found, UUID reader) {
        var court = court(found.getCourtId());
        var above = court.nextHigher();
        return CaseInWords.of(
                found,
                court,
                above == null ? null : court(above),
                parties.party(reader).diedOn() != null);
    }

    /** The same, as of the court that decided, wherever the case is now. */
    CaseInWords decidedBy(CaseInWords about, String courtId) {
        var decided = court(courtId);
        var above = decided.nextHigher();
        return about.decidedBy(decided, above == null ? null : court(above));
    }

    Court court(String id) {
        return courts.findById(id).orElseThrow();
    }

    boolean isUnit(UUID party) {
        return parties.party(party).kind() == PartyKind.UNIT;
    }

    /** A permit was taken back, whatever it was for: no further one (R-CONS-17(4)). */
    boolean permitsBarred(UUID party) {
        return permits.of(party).stream().anyMatch(permit -> permit.revokedOn() != null);
    }

    /** What one case does to the party. */
    Optional<Binding> binding(UUID party, UUID caseId) {
        return restraints.of(party).stream()
                .flatMap(state -> state.bindings().stream())
                .filter(binding -> binding.caseId().equals(caseId))
                .findFirst();
    }

    /** The review that the court owes in this case since the party's death is known. */
    Optional<Way> afterDeath(UUID party, UUID caseId) {
        return parties.party(party).diedOn() == null
                ? Optional.empty()
                : duties.due(DutyKind.REVIEW_AFTER_DEATH, caseId)
                        .map(due -> DeathWays.review(new Way.By(due.on(), due.estimate())));
    }

    /** A document of his is in dispute: while it is, no check with it is RESTRICTED. */
    Optional<Way> dispute(UUID party, LocalDate today) {
        return parties.documentsOf(party).stream()
                .filter(Document::isLinked)
                .flatMap(document -> Optional.ofNullable(document.disputedUntil()).stream())
                .filter(until -> !until.isBefore(today))
                .max(LocalDate::compareTo)
                .map(DisputeWays::until);
    }
}
