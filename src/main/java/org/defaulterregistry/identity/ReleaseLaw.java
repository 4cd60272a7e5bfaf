package org.defaulterregistry.identity;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.identity.OfficeRequest.Release;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.order.ChangeOfOfficeFacts;
import org.defaulterregistry.rulebook.order.ChangeOfOfficeRules;
import org.defaulterregistry.rulebook.order.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * May the holder of an office be let go? After a change of office under R-CONS-17(2); or because
 * the court finds that he is none of the four groups (R-CONS-3-UNIT).
 */
@Component
class ReleaseLaw {
    private final UnitOffices offices;
    private final PartyRegister parties;
    private final BindingCases binding;

    ReleaseLaw(UnitOffices offices, PartyRegister parties, BindingCases binding) {
        this.offices = offices;
        this.parties = parties;
        this.binding = binding;
    }

    /**
     * @param rule the rule that decides
     * @param findings one no, and the holder stays bound
     */
    record Decided(String rule, List<Finding> findings) {}

    Decided decide(UnitOffice office, Release request) {
        return switch (request.reason()) {
            case NOT_OF_THE_FOUR_GROUPS -> foundWrong(office);
            case CHANGE_OF_OFFICE -> changeOfOffice(office, request);
        };
    }

    /**
     * A restricted unit is never without a legal representative: whoever was taken for it goes once
     * the one who is it is bound.
     */
    private Decided foundWrong(UnitOffice office) {
        if (office.getState() == OfficeState.HELD
                && office.getGroup() == Group.LEGAL_REPRESENTATIVE
                && isRestricted(office.getUnitId())) {
            mustHaveASuccessor(office);
        }
        return new Decided(OfficeDesk.BOUND, List.of());
    }

    /**
     * @param isOwn the officer's court found the office
     * @throws Problem 403 if only other courts restrict the unit, for whose cases the holder is
     *     bound; or if nobody restricts it, and another court found the office
     */
    void mayBeLetGoBy(Officer officer, UnitOffice office, boolean isOwn) {
        if (!canBeLetGoBy(officer, office, isOwn)) {
            throw Problem.under(
                    "D13",
                    ProblemType.NOT_ALLOWED,
                    "The holder is bound for another court, and not for a case of yours.",
                    "Tell that court what you found; it reads the office and lets the holder go.");
        }
    }

    /** A draft binds nobody: whoever may read it takes it back. */
    boolean canBeLetGoBy(Officer officer, UnitOffice office, boolean isOwn) {
        if (office.getState() != OfficeState.HELD) {
            return true;
        }
        var courts = binding.courtsOn(office.getUnitId());
        return courts.isEmpty() ? isOwn : courts.contains(officer.court());
    }

    private Decided changeOfOffice(UnitOffice office, Release request) {
        mustBeAChangeableOffice(office.getGroup());
        var facts = facts(office, request);
        var findings = Rule.askAll(ChangeOfOfficeRules.FREE_THE_FORMER, facts);
        if (findings.stream().allMatch(Finding::permits)) {
            mustHaveASuccessor(office);
        }
        return new Decided("R-CONS-17(2)", findings);
    }

    private ChangeOfOfficeFacts facts(UnitOffice office, Release request) {
        return new ChangeOfOfficeFacts.Recorded(
                told("/hasLeft", request.hasLeft()),
                isRestricted(office.getUnitId()),
                told("/changeForBusinessNeed", request.changeForBusinessNeed()),
                told("/actualController", request.actualController())
                        || alsoHolds(office, Group.ACTUAL_CONTROLLER),
                told("/directlyResponsible", request.directlyResponsible())
                        || alsoHolds(office, Group.DIRECTLY_RESPONSIBLE));
    }

    private boolean isRestricted(UUID unit) {
        return !binding.on(unit).isEmpty();
    }

    private static boolean told(String pointer, @Nullable Boolean fact) {
        if (fact == null) {
            throw Problem.invalid(
                    pointer, "This value is missing", "Write true or false (R-CONS-17(2)).");
        }
        return fact;
    }

    /** What the court has recorded of the same person counts, whatever the request says. */
    private boolean alsoHolds(UnitOffice office, Group group) {
        return offices.existsByLiveKey(
                UnitOffice.liveKey(office.getUnitId(), office.getPartyId(), group));
    }

    private static void mustBeAChangeableOffice(Group group) {
        switch (group) {
            case LEGAL_REPRESENTATIVE, PRINCIPAL -> {}
            case DIRECTLY_RESPONSIBLE, ACTUAL_CONTROLLER ->
                    throw Problem.invalid(
                            "/reason",
                            "This office is a finding about the person and does not pass to a successor",
                            "Write not-of-the-four-groups if the court finds that it is so no more.");
        }
    }

    /**
     * The successor lives and is restricted in the former one's place, and so by a signed office
     * already.
     */
    private void mustHaveASuccessor(UnitOffice office) {
        var successor =
                offices.findByUnitIdOrderByDraftedAt(office.getUnitId()).stream()
                        .anyMatch(other ->
                                other.getState() == OfficeState.HELD
                                        && other.getGroup() == office.getGroup()
                                        && !other.getPartyId().equals(office.getPartyId())
                                        && lives(other.getPartyId()));
        if (!successor) {
            throw Problem.under(
                    "R-CONS-17(2)",
                    ProblemType.CONFLICT,
                    "Nobody else alive is bound in this office of the unit.",
                    "Draft the successor's office (POST /api/v1/offices) and have it signed first:"
                            + " the successor is restricted.");
        }
    }

    private boolean lives(UUID party) {
        return parties.party(party).diedOn() == null;
    }
}
