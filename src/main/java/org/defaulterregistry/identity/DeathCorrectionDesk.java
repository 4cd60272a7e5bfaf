package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.IdentityDraft.Kind;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Party;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A death was recorded of somebody who lives, or on the wrong day. Every court may decide against
 * the person again once that is put right, so it needs two people (D13); the record stays in the
 * journal (R-LOG-1).
 */
@Component
public class DeathCorrectionDesk {
    private final PartyDesk desk;
    private final PartyRegister parties;
    private final SecondOfficer second;
    private final BindingCases binding;
    private final EnforcementCases cases;
    private final Concern concern;
    private final Duties duties;
    private final Refusals refusals;
    private final Enactments enactments;
    private final EntityManager entities;

    DeathCorrectionDesk(
            PartyDesk desk,
            PartyRegister parties,
            SecondOfficer second,
            BindingCases binding,
            EnforcementCases cases,
            Concern concern,
            Duties duties,
            Refusals refusals,
            Enactments enactments,
            EntityManager entities) {
        this.desk = desk;
        this.parties = parties;
        this.second = second;
        this.binding = binding;
        this.cases = cases;
        this.concern = concern;
        this.duties = duties;
        this.refusals = refusals;
        this.enactments = enactments;
        this.entities = entities;
    }

    /** Changes nothing until it is signed. */
    @Transactional
    public Done<PartyView> draft(
            Officer officer, UUID id, @Nullable String ifMatch, PartyRequest.Correction why) {
        var party = hold(officer, id, ifMatch);
        second.drafted(Kind.DEATH_CORRECTION, id, officer, why.reason(), why.evidence());
        return Done.done(id, desk.show(officer, id), party.version(), List.of());
    }

    /** Signed by a judge or president who did not draft it. */
    @Transactional
    public Done<PartyView> sign(Officer officer, UUID id, @Nullable String ifMatch) {
        var party = hold(officer, id, ifMatch);
        var draft = second.waiting(Kind.DEATH_CORRECTION, id, officer);
        if (second.tookPart(draft, officer)) {
            return refusals.onePerson(officer, id, "the correction of a death");
        }
        second.signed(Kind.DEATH_CORRECTION, id, draft, officer);
        var act = enactments.begin(draft.actId(), officer.court(), List.of(id));
        var recorded = String.valueOf(party.diedOn());
        parties.died(id, null);
        binding.on(id).forEach(caseId -> nobodyReviews(caseId, officer));
        act.journal(
                LeafKind.IDENTITY,
                id,
                Map.of(
                        "what", "record of a death corrected",
                        "recorded", recorded,
                        "reason", draft.reason(),
                        "evidence", draft.evidence(),
                        "draftedBy", draft.draftedBy(),
                        "signedBy", officer.name()));
        var receipts = enactments.seal(act);
        var view = desk.show(officer, id);
        return Done.done(id, view, view.version(), receipts);
    }

    private Party hold(Officer officer, UUID id, @Nullable String ifMatch) {
        if (!concern.of(id, officer.court())) {
            throw Problem.notFound();
        }
        var party = parties.lock(id);
        entities.refresh(party);
        Version.mustMatch(ifMatch, party.version());
        if (party.diedOn() == null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "No death of this party is recorded.",
                    "Read the party; there is nothing to correct.");
        }
        return party;
    }

    /** Unless another debtor of the case has died. */
    private void nobodyReviews(UUID caseId, Officer officer) {
        var others =
                cases.byId(caseId).getDebtors().stream()
                        .map(CaseDebtor::getPartyId)
                        .anyMatch(debtor -> parties.party(debtor).diedOn() != null);
        if (!others) {
            duties.done(DutyKind.REVIEW_AFTER_DEATH, caseId, officer.name());
        }
    }
}
