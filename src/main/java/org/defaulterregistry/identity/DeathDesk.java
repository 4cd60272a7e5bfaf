package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
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
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.identity.PartyRequest.Death;
import org.defaulterregistry.identity.PartyRequest.Review;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Party;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.identity.DeathRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A party has died. It restricts nobody, so one officer is enough; nothing new is decided against
 * the dead, and every court whose case still binds them owes a look at it (R-SELF-CHECK).
 */
@Component
public class DeathDesk {
    private final PartyDesk desk;
    private final PartyRegister parties;
    private final BindingCases binding;
    private final Concern concern;
    private final Duties duties;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Deadlines deadlines;
    private final Clock clock;

    DeathDesk(
            PartyDesk desk,
            PartyRegister parties,
            BindingCases binding,
            Concern concern,
            Duties duties,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Deadlines deadlines,
            Clock clock) {
        this.desk = desk;
        this.parties = parties;
        this.binding = binding;
        this.concern = concern;
        this.duties = duties;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional
    public Done<PartyView> died(Officer officer, UUID id, @Nullable String ifMatch, Death death) {
        mustConcern(officer, id);
        var act = begin(officer, id);
        mustNotBindForOthersOnly(officer, id);
        var party = parties.party(id);
        entities.refresh(party);
        Version.mustMatch(ifMatch, party.version());
        mustBeADay(party, death.diedOn());
        parties.died(id, death.diedOn());
        binding.on(id).forEach(this::owesAReview);
        act.journal(
                LeafKind.IDENTITY,
                id,
                Map.of("what", "death", "diedOn", death.diedOn(), "evidence", death.evidence()));
        var receipts = enactments.seal(act);
        var view = desk.show(officer, id);
        return Done.done(id, view, view.version(), receipts);
    }

    /** The court has looked at what its case does to the dead, and says what becomes of it. */
    @Transactional
    public Done<PartyView> reviewed(Officer officer, UUID id, Review review) {
        mustConcern(officer, id);
        if (!concern.ofCase(id, review.caseId(), officer.court())
                || parties.party(id).diedOn() == null) {
            throw Problem.invalid(
                    "/caseId",
                    "No case of your court against this party waits for a review after death",
                    "Write a case out of your court's duties.");
        }
        var act = begin(officer, id);
        duties.done(DutyKind.REVIEW_AFTER_DEATH, review.caseId(), officer.name());
        act.journal(
                LeafKind.RECORD,
                review.caseId(),
                Map.of(
                        "what",
                        "review after death",
                        "party",
                        id,
                        "rule",
                        DeathRules.REVIEW.ruleId(),
                        "conclusion",
                        review.conclusion()));
        var receipts = enactments.seal(act);
        var view = desk.show(officer, id);
        return Done.done(id, view, view.version(), receipts);
    }

    private void mustConcern(Officer officer, UUID id) {
        if (!concern.of(id, officer.court())) {
            throw Problem.notFound();
        }
    }

    /** Whether the officer's court is one that says of the party that it has died. */
    @Transactional(readOnly = true)
    public boolean canRecord(Officer officer, UUID id) {
        var courts = binding.courtsOn(id);
        return courts.isEmpty() || courts.contains(officer.court());
    }

    /** Nothing new is decided against the dead: so a court whose case binds says who is. */
    private void mustNotBindForOthersOnly(Officer officer, UUID id) {
        if (!canRecord(officer, id)) {
            throw Problem.under(
                    "D13",
                    ProblemType.NOT_ALLOWED,
                    "Only cases of other courts bind this party, and none of yours.",
                    "Tell the court whose case binds it, with the evidence; it records the death.");
        }
    }

    private Enactment begin(Officer officer, UUID id) {
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.CLERK));
        return enactments.begin(actId, officer.court(), List.of(id));
    }

    /** Of one case several debtors may have died: it is looked at once. */
    private void owesAReview(UUID caseId) {
        if (duties.isOpen(DutyKind.REVIEW_AFTER_DEATH, caseId)) {
            return;
        }
        duties.open(
                DutyKind.REVIEW_AFTER_DEATH,
                DeathRules.REVIEW.ruleId(),
                binding.courtOf(caseId),
                caseId,
                DeathRules.reviewDue(today(), deadlines));
    }

    private void mustBeADay(Party party, LocalDate diedOn) {
        if (party.diedOn() != null) {
            throw Problem.under(
                    "R-LOG-1",
                    ProblemType.CONFLICT,
                    "The death of this party is recorded already.",
                    "Read it; a wrong record is put right by two officers"
                            + " (POST /api/v1/parties/{id}/death/correction).");
        }
        var born = party.birthDate();
        if (party.kind() == PartyKind.UNIT || born == null) {
            throw Problem.invalid("/diedOn", "A unit does not die", "Look at the party again.");
        }
        if (diedOn.isAfter(today()) || diedOn.isBefore(born)) {
            throw Problem.invalid(
                    "/diedOn",
                    "The day lies before the birth or after today",
                    "Write the day of death.");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
