package org.defaulterregistry.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.PartyIntake;
import org.defaulterregistry.enforcement.PartyIntake.Found;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who answers for a unit. An office binds its holder, so it needs two people (D13); {@link
 * ReleaseDesk} lets them go.
 */
@Component
public class OfficeDesk {
    static final String BOUND = "R-CONS-3-UNIT";

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final UnitOffices offices;
    private final EnforcementCases cases;
    private final PartyIntake intake;
    private final PartyRegister parties;
    private final Clearances clearances;
    private final OfficeActs officeActs;
    private final IdentityViews views;
    private final Refusals refusals;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    OfficeDesk(
            UnitOffices offices,
            EnforcementCases cases,
            PartyIntake intake,
            PartyRegister parties,
            Clearances clearances,
            OfficeActs officeActs,
            IdentityViews views,
            Refusals refusals,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.offices = offices;
        this.cases = cases;
        this.intake = intake;
        this.parties = parties;
        this.clearances = clearances;
        this.officeActs = officeActs;
        this.views = views;
        this.refusals = refusals;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /** Binds nobody yet; journaled all the same, because it may make a person known. */
    @Transactional
    public Done<OfficeView> draft(Officer officer, OfficeRequest request) {
        var group = group(request.group());
        mustBeADay(request.since());
        var unit = unit(officer, request.debtorId());
        var holder = holder(request, unit.getPartyId(), group);
        clearances.mustNotBeCleared(unit.enforcementCase().getId(), holder.document().partyId());
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DRAFTED, Role.CLERK));
        var office =
                offices.save(
                        new UnitOffice(
                                actId,
                                unit,
                                holder.document(),
                                group,
                                request.since(),
                                request.evidence(),
                                officer.name(),
                                clock.instant()));
        var act = enactments.begin(actId, officer.court(), List.of(office.getPartyId()));
        holder.journal(act);
        return officeActs.journaled(
                act, office, "office drafted", Map.of("evidence", request.evidence()));
    }

    /** From today on what binds the unit reaches the holder. */
    @Transactional
    public Done<OfficeView> sign(Officer officer, UUID id, @Nullable String ifMatch) {
        var office = officeActs.find(officer, id);
        var unit = cases.hold(officer, office.getDebtorId());
        var act = officeActs.begin(office.actId(), officer, office, ifMatch);
        if (office.getState() != OfficeState.DRAFTED) {
            throw OfficeActs.notAny(office);
        }
        clearances.mustNotBeCleared(office.getCaseId(), office.getPartyId());
        mustLive(office.getPartyId());
        if (acts.tookPart(office.actId(), officer.name())) {
            return refusals.onePerson(officer, id, "an office");
        }
        acts.approve(office.actId(), Approval.by(officer, Approval.Step.SIGNED, Role.JUDGE));
        office.signed(officer.name(), today());
        act.restrain(
                office.getPartyId(),
                state ->
                        state.withOffice(
                                new Office(
                                        id,
                                        office.getUnitId(),
                                        office.getGroup(),
                                        office.days(),
                                        List.of())));
        officeActs.followed(act, unit.enforcementCase().getId(), office);
        return officeActs.journaled(
                act,
                office,
                "office signed",
                Map.of(
                        "draftedBy", office.getDraftedBy(),
                        "signedBy", officer.name(),
                        "validFrom", today()));
    }

    /**
     * @throws Problem 404 unless the officer's court found it, or restricts the unit too
     */
    @Transactional(readOnly = true)
    public OfficeView show(Officer officer, UUID id) {
        return views.from(officeActs.find(officer, id));
    }

    private static Group group(String key) {
        return Group.ofKey(key)
                .orElseThrow(() ->
                        Problem.invalid(
                                "/group",
                                "This is none of the four groups (R-CONS-3-UNIT)",
                                "Write one of: legal-representative, principal, directly-responsible, actual-controller."));
    }

    private CaseDebtor unit(Officer officer, UUID debtorId) {
        var debtor = cases.hold(officer, debtorId);
        if (parties.party(debtor.getPartyId()).kind() != PartyKind.UNIT) {
            throw Problem.invalid(
                    "/debtorId",
                    "This debtor is a natural person and has no offices",
                    "Write the id of a unit that is debtor of the case (R-CONS-3-UNIT).");
        }
        return debtor;
    }

    private Found holder(OfficeRequest request, UUID unit, Group group) {
        var named =
                intake.read("", request.identity(), request.birthDate(), request.distinctFrom());
        if (named.identity().kind() == PartyKind.UNIT) {
            throw Problem.invalid(
                    "/identity/documentType",
                    "A unit is nobody's legal representative, principal, responsible person or controller",
                    "Write the document of the natural person (R-CONS-3-UNIT).");
        }
        var holder = intake.findOrEnter(named, List.of());
        var party = holder.document().partyId();
        mustLive(party);
        if (offices.existsByLiveKey(UnitOffice.liveKey(unit, party, group))) {
            throw Problem.under(
                    BOUND,
                    ProblemType.CONFLICT,
                    "This person is recorded in this office of the unit already.",
                    "Look at the office that is there; its case may be another one.");
        }
        return holder;
    }

    private void mustLive(UUID party) {
        if (parties.party(party).diedOn() != null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This person has died; nobody is bound for the dead.",
                    "Find out who holds the office now.");
        }
    }

    private void mustBeADay(LocalDate since) {
        if (since.isBefore(EARLIEST)) {
            throw Problem.invalid(
                    "/since",
                    "Nobody has held an office of a unit since then",
                    "Read the year again: 1950 is the earliest.");
        }
        if (since.isAfter(today())) {
            throw Problem.invalid(
                    "/since",
                    "This day is in the future",
                    "Write a day up to today, at court time (UTC+8).");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
