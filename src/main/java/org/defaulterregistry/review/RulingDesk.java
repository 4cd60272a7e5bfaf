package org.defaulterregistry.review;

import static org.defaulterregistry.rulebook.review.ReviewRules.FIRST_DECISION;
import static org.defaulterregistry.rulebook.review.ReviewRules.GO_UP;
import static org.defaulterregistry.rulebook.review.ReviewRules.SECOND_DECISION;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.identity.Clearances;
import org.defaulterregistry.identity.Clearances.MixUp;
import org.defaulterregistry.identity.DisputesByLaw;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.review.Reason;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides objections: at the court whose case it is, and at the next higher one. Who took part in
 * what is objected to does not decide (D13). What is founded is put right in the same transaction.
 */
@Component
public class RulingDesk {
    private static final Set<String> MADE_BY = Set.of("list", "extend", "restrict", "identity");
    private static final Finding SOMEBODY_ELSE =
            new Finding(
                    new Citation("D13", "Two people; who made a decision does not review it"),
                    "Is the objection decided by somebody who took no part in what is objected to?",
                    Answer.NO);

    private final ReviewBook book;
    private final RemedyDesk remedies;
    private final ReviewDuties duties;
    private final ReviewActs journal;
    private final Clearances clearances;
    private final DisputesByLaw disputes;
    private final EnforcementCases cases;
    private final Acts acts;
    private final EntityManager entities;
    private final Clock clock;

    RulingDesk(
            ReviewBook book,
            RemedyDesk remedies,
            ReviewDuties duties,
            ReviewActs journal,
            Clearances clearances,
            DisputesByLaw disputes,
            EnforcementCases cases,
            Acts acts,
            EntityManager entities,
            Clock clock) {
        this.book = book;
        this.remedies = remedies;
        this.duties = duties;
        this.journal = journal;
        this.clearances = clearances;
        this.disputes = disputes;
        this.cases = cases;
        this.acts = acts;
        this.entities = entities;
        this.clock = clock;
    }

    /** The court whose case it is decides (R-REVIEW-12(1)). */
    @Transactional
    public Done<ObjectionView> decideRequest(
            Officer judge, UUID id, @Nullable String ifMatch, RulingRequest request) {
        var objection = book.request(judge, id);
        hold(judge, objection, ifMatch);
        if (!objection.getState().isOpen()) {
            throw decidedAlready();
        }
        var ruled = rule(judge, objection, request, "objection decided", FIRST_DECISION.ruleId());
        return ruled.refusal().isEmpty()
                ? Done.done(id, book.view(objection), objection.getVersion(), ruled.journal())
                : Done.refused(id, ruled.refusal(), ruled.journal());
    }

    /** The next higher court decides, and its decision is carried out at once (R-SELF-CHECK). */
    @Transactional
    public Done<ReconsiderationView> decideReconsideration(
            Officer judge, UUID id, @Nullable String ifMatch, RulingRequest request) {
        var filing = book.reconsideration(judge, id);
        hold(judge, filing, ifMatch);
        if (filing.getState() == FilingState.MORE_TIME_ASKED) {
            throw Problem.under(
                    GO_UP.ruleId(),
                    ProblemType.CONFLICT,
                    "It came late, and nobody has said whether that is accepted.",
                    "Decide on its admission first (POST /api/v1/reconsiderations/{id}/admission).");
        }
        if (!filing.getState().isOpen()) {
            throw decidedAlready();
        }
        var ruled =
                rule(judge, filing, request, "objection decided above", SECOND_DECISION.ruleId());
        return ruled.refusal().isEmpty()
                ? Done.done(id, book.view(filing), filing.getVersion(), ruled.journal())
                : Done.refused(id, ruled.refusal(), ruled.journal());
    }

    private record Ruled(List<FindingView> refusal, List<Receipt> journal) {}

    private Ruled rule(
            Officer judge, Filing filing, RulingRequest request, String what, String rule) {
        if (tookPart(judge, filing)) {
            return refuse(judge, filing, FindingView.all(List.of(SOMEBODY_ELSE)));
        }
        var upheld = request.outcome() == Outcome.UPHELD;
        var remedy = upheld ? remedies.of(filing, request) : null;
        if (remedy != null && !remedy.lawful()) {
            return refuse(judge, filing, remedy.findings());
        }
        var owed = upheld ? List.<FindingView>of() : remedies.againstRejection(filing);
        if (!owed.isEmpty()) {
            return refuse(judge, filing, owed);
        }
        var act = journal.begin(judge, filing);
        act.atOnce(); // a person asked, and another officer looked: that is what a brake waits for
        if (remedy != null) {
            carryOut(act, judge, remedy);
        }
        filing.decided(
                request.outcome(),
                new Ruling(
                        judge.name(),
                        today(),
                        request.reasons(),
                        remedy == null ? List.of() : remedy.findings(),
                        remedy == null ? null : remedy.as()));
        if (isMixUp(filing, request)) {
            clear(act, judge, filing, request);
        }
        duties.decided(filing, judge.name());
        if (filing.getDocumentId() != null && book.wasLastToDoubt(filing)) {
            disputes.decided(act, filing.getDocumentId(), filing.getCaseId());
        }
        return new Ruled(List.of(), journal.seal(act, filing, what, rule));
    }

    private void carryOut(Enactment act, Officer judge, Remedy remedy) {
        var doing = remedy.carryOut();
        if (doing != null) {
            doing.by(act, new Happening(today(), today(), today(), judge.name()));
        }
    }

    private static boolean isMixUp(Filing filing, RulingRequest request) {
        var ofEntry = filing.getAbout() == About.LISTING;
        return request.outcome() == Outcome.UPHELD
                && request.isWrongPerson()
                && (!ofEntry || filing.getReason().remedy() == Reason.Remedy.WITHDRAW);
    }

    /**
     * A mix-up is confirmed: nothing of the case binds that person any more, and it does not happen
     * to him again.
     */
    private void clear(Enactment act, Officer judge, Filing filing, RulingRequest request) {
        remedies.freeWrongPerson(
                act,
                filing,
                request.reasons(),
                new Happening(today(), today(), today(), judge.name()));
        filing.getRuling()
                .cleared(
                        clearances.confirm(
                                act,
                                new MixUp(
                                        filing.getCaseId(),
                                        filing.getPartyId(),
                                        filing.isNotMe() ? filing.getDocumentId() : null,
                                        filing.getSubjectId(),
                                        filing.getId()),
                                judge.name()));
    }

    private boolean tookPart(Officer judge, Filing filing) {
        return acts.tookPartIn(filing.getSubjectId(), MADE_BY, judge.name())
                || book.decidedBelow(filing, judge.name());
    }

    private Ruled refuse(Officer judge, Filing filing, List<FindingView> findings) {
        return new Ruled(
                findings,
                journal.refused(
                        Approval.by(judge, Approval.Step.TRIED, Role.JUDGE),
                        judge.court(),
                        filing.getId(),
                        "decision on an objection",
                        findings));
    }

    /** As it stands now that its case is held: it may have gone to another court. */
    private void hold(Officer judge, Filing filing, @Nullable String ifMatch) {
        cases.holdOfAnyCourt(filing.getCaseId());
        entities.refresh(filing);
        if (!filing.getCourtId().equals(judge.court())) {
            throw Problem.notFound();
        }
        Version.mustMatch(ifMatch, filing.getVersion());
    }

    private static Problem decidedAlready() {
        return Problem.under(
                "R-LOG-1",
                ProblemType.CONFLICT,
                "This objection has been decided.",
                "Read it; what was decided is not overwritten.");
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
