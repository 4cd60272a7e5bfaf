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
import org.defaulterregistry.access.Role;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.identity.DeathRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One of several courts that restrict a unit has let an officer of it go. The others look at it
 * within the time of an objection, and record the office anew if they find otherwise
 * (R-SELF-CHECK).
 */
@Component
public class ReleaseReviewDesk {
    private static final String RULE = DeathRules.REVIEW.ruleId();

    private final OfficeActs officeActs;
    private final BindingCases binding;
    private final Concern concern;
    private final Duties duties;
    private final Acts acts;
    private final Enactments enactments;
    private final Deadlines deadlines;
    private final Clock clock;

    ReleaseReviewDesk(
            OfficeActs officeActs,
            BindingCases binding,
            Concern concern,
            Duties duties,
            Acts acts,
            Enactments enactments,
            Deadlines deadlines,
            Clock clock) {
        this.officeActs = officeActs;
        this.binding = binding;
        this.concern = concern;
        this.duties = duties;
        this.acts = acts;
        this.enactments = enactments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The courts but that one whose cases bind the unit look what the release means there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void owedByOthers(UnitOffice office, String court) {
        binding.ofOtherCourts(office.getUnitId(), court).stream()
                .filter(caseId -> !duties.isOpen(DutyKind.REVIEW_RELEASE, caseId))
                .forEach(caseId ->
                        duties.open(
                                DutyKind.REVIEW_RELEASE,
                                RULE,
                                binding.courtOf(caseId),
                                caseId,
                                DeathRules.reviewDue(today(), deadlines)));
    }

    /** The court has looked at what the release means for its case. */
    @Transactional
    public Done<OfficeView> reviewed(Officer officer, UUID id, PartyRequest.Review review) {
        var office = officeActs.find(officer, id);
        if (office.getState() != OfficeState.RELEASED
                || !duties.isOpen(DutyKind.REVIEW_RELEASE, review.caseId())
                || !concern.ofCase(office.getUnitId(), review.caseId(), officer.court())) {
            throw Problem.invalid(
                    "/caseId",
                    "No case of your court against this unit waits for a review of this release",
                    "Write a case out of your court's duties.");
        }
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE));
        var act = enactments.begin(actId, officer.court(), List.of());
        duties.done(DutyKind.REVIEW_RELEASE, review.caseId(), officer.name());
        act.journal(
                LeafKind.RECORD,
                review.caseId(),
                Map.of(
                        "what",
                        "review of the release of an officer",
                        "office",
                        id,
                        "rule",
                        RULE,
                        "conclusion",
                        review.conclusion()));
        return Done.done(id, officeActs.view(office), office.getVersion(), enactments.seal(act));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
