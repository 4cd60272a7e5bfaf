package org.defaulterregistry.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.PartyIntake;
import org.defaulterregistry.enforcement.PartyIntake.Found;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.EnforcementRules;
import org.defaulterregistry.rulebook.order.ExitBanFacts;
import org.defaulterregistry.rulebook.order.ExitBanRules;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whom an exit ban is to hit, in what capacity, and whether the law lets it. */
@Component
class ExitBanTarget {
    private final PartyRegister parties;
    private final PartyIntake intake;
    private final Offices offices;

    ExitBanTarget(PartyRegister parties, PartyIntake intake, Offices offices) {
        this.parties = parties;
        this.intake = intake;
        this.offices = offices;
    }

    /**
     * @param known null: the party was known before
     */
    record Person(UUID party, @Nullable Found known) {
        /** A guardian may become known by the draft. */
        boolean isNew() {
            return known != null && known.isNew();
        }
    }

    /**
     * @throws Problem 422 if the target is no word of the law's, or the office or guardian is
     *     missing, unknown or out of place
     */
    void check(CaseDebtor debtor, ExitBanDraft draft) {
        var target = target(draft);
        if (byOffice(debtor, target)) {
            if (office(debtor, draft).isEmpty()) {
                throw Problem.invalid(
                        "/officeId",
                        "The debtor unit has no such office today",
                        "Write the id of an office that was signed and not released.");
            }
        } else if (draft.officeId() != null) {
            throw Problem.invalid("/officeId", "Nobody is hit here by an office", "Leave it out.");
        }
        if ((target == Target.GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY) != (draft.guardian() != null)) {
            throw Problem.invalid(
                    "/guardian",
                    "A guardian is named where the target is one, and only there",
                    "Write both, or neither.");
        }
    }

    /** Whom a lawful draft is to hit; a guardian may become known by it. */
    Person person(CaseDebtor debtor, ExitBanDraft draft) {
        if (draft.guardian() != null) {
            var found = guardian(draft.guardian());
            if (found.document().partyId().equals(debtor.getPartyId())) {
                throw Problem.invalid(
                        "/guardian/identity",
                        "This is the debtor",
                        "Write the document of the guardian.");
            }
            return new Person(found.document().partyId(), found);
        }
        return new Person(
                byOffice(debtor, target(draft))
                        ? office(debtor, draft).orElseThrow().getPartyId()
                        : debtor.getPartyId(),
                null);
    }

    private Found guardian(ExitBanDraft.Guardian guardian) {
        var named =
                intake.read(
                        "/guardian",
                        guardian.identity(),
                        guardian.birthDate(),
                        guardian.distinctFrom());
        if (named.identity().kind() == PartyKind.UNIT) {
            throw Problem.invalid(
                    "/guardian/identity/documentType",
                    "A unit crosses no border",
                    "Write the document of the natural person who acts as guardian.");
        }
        return intake.findOrEnter(named, List.of());
    }

    /**
     * As it is today: an office may have been released since the draft, and enforcement stopped.
     */
    List<Finding> law(CaseDebtor debtor, ExitBanDraft draft) {
        return Stream.concat(
                        EnforcementRules.ofExitBan(debtor.enforcementNow()).stream(),
                        ExitBanRules.findings(facts(debtor, draft)).stream())
                .toList();
    }

    private ExitBanFacts facts(CaseDebtor debtor, ExitBanDraft draft) {
        var target = target(draft);
        return new ExitBanFacts.Recorded(
                target,
                isUnit(debtor),
                office(debtor, draft)
                        .filter(office -> Optional.of(office.getGroup()).equals(target.group()))
                        .isPresent(),
                draft.guardian() != null && draft.guardian().debtorWithoutCapacity(),
                debtor.isPerformed());
    }

    /**
     * @throws Problem 422 if the ban hits nobody for an office
     */
    boolean isStillHeld(ExitBan ban) {
        var office = ban.getOfficeId();
        if (office == null) {
            throw Problem.invalid(
                    "/because",
                    "This ban hits nobody for an office",
                    "Write should-not-have-been, if that is what the court found.");
        }
        return offices.isStillHeld(office);
    }

    private static Target target(ExitBanDraft draft) {
        return Target.ofKey(draft.target())
                .orElseThrow(() ->
                        Problem.invalid(
                                "/target",
                                "There is no such target",
                                "Write debtor, guardian-of-debtor-without-capacity,"
                                        + " legal-representative-of-debtor-unit, principal-of-debtor-unit or"
                                        + " directly-responsible-person-of-debtor-unit."));
    }

    private boolean byOffice(CaseDebtor debtor, Target target) {
        return target.ofUnit() && isUnit(debtor);
    }

    private Optional<UnitOffice> office(CaseDebtor debtor, ExitBanDraft draft) {
        return offices.ofUnit(debtor.getPartyId()).stream()
                .filter(office -> office.getId().equals(draft.officeId()))
                .findFirst();
    }

    private boolean isUnit(CaseDebtor debtor) {
        return parties.party(debtor.getPartyId()).kind() == PartyKind.UNIT;
    }
}
