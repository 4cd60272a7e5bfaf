package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.brake.Batches;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.Draft;
import org.defaulterregistry.decision.Drafting;
import org.defaulterregistry.decision.LawRecord;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.defaulterregistry.rulebook.listing.ListingTerm;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who is listed: a judge drafts, the court president signs, the rulebook is asked each
 * time.
 */
@Component
public class Registrar {
    private final DecisionBook book;
    private final Drafting drafting;
    private final EnforcementCases cases;
    private final AnsweredApplications applications;
    private final ListingLaw law;
    private final Batches batches;
    private final DecisionActs carryOut;
    private final DecisionDesk desk;
    private final Acts acts;
    private final Clock clock;

    Registrar(
            DecisionBook book,
            Drafting drafting,
            EnforcementCases cases,
            AnsweredApplications applications,
            ListingLaw law,
            Batches batches,
            DecisionActs carryOut,
            DecisionDesk desk,
            Acts acts,
            Clock clock) {
        this.book = book;
        this.drafting = drafting;
        this.cases = cases;
        this.applications = applications;
        this.law = law;
        this.batches = batches;
        this.carryOut = carryOut;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What the law would say to a draft.
     *
     * @param termFrom null if it would be refused
     * @param termLastDay null: open-ended, or refused
     * @param publishOn the day of publication, if the court gives a last chance
     */
    public record Looked(
            List<FindingView> findings,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termLastDay,
            @Nullable LocalDate publishOn) {
        public boolean isLawful() {
            return termFrom != null;
        }
    }

    /** A judge looks before he drafts: the same questions are asked, and nothing is kept. */
    @Transactional
    public Looked look(Officer judge, DraftRequest draft) {
        DraftCheck.check(draft, today());
        desk.mustNotBeListed(cases.hold(judge, draft.debtorId()));
        return looked(judge, draft);
    }

    private Looked looked(Officer officer, DraftRequest draft) {
        var debtor = cases.hold(officer, draft.debtorId());
        var application = applications.of(debtor, draft.applicationId());
        var decision = law.decide(debtor, draft, application, today()).decision();
        var findings = FindingView.all(decision.findings());
        return switch (decision) {
            case Refused _ -> new Looked(findings, null, null, null);
            case Listed lawful -> {
                var grace = lawful.grace();
                yield new Looked(
                        findings,
                        lawful.term().firstDay(),
                        lawful.term() instanceof ListingTerm.Fixed fixed ? fixed.lastDay() : null,
                        grace == null ? null : grace.publishOn());
            }
        };
    }

    /**
     * A draft as it was written, and what the law says to it today.
     *
     * @param looked null once the decision has been taken
     */
    public record Drafted(DraftRequest draft, @Nullable Looked looked) {}

    /** Before it is signed: on what is true today. */
    @Transactional
    public Drafted lookAgain(Officer officer, UUID id) {
        var decision = book.findToRead(officer, DecisionKind.LISTING, id);
        var draft = law.read(decision.facts());
        return new Drafted(
                draft,
                decision.getState() == DecisionState.DRAFTED ? looked(officer, draft) : null);
    }

    /** A judge drafts. What the law would refuse is refused and journaled here already. */
    @Transactional
    public Done<DecisionView> draft(Officer judge, DraftRequest draft) {
        DraftCheck.check(draft, today());
        var debtor = cases.hold(judge, draft.debtorId());
        desk.mustNotBeListed(debtor);
        batches.mustTake(judge, draft.batchId());
        var application = applications.of(debtor, draft.applicationId());
        var considered = law.decide(debtor, draft, application, today());
        return switch (considered.decision()) {
            case Refused refused -> {
                var decision = open(debtor, judge, draft, Approval.Step.TRIED, considered.law());
                yield refuse(decision.actId(), decision, debtor, draft, refused.findings());
            }
            case Listed _ ->
                    desk.done(
                            open(debtor, judge, draft, Approval.Step.DRAFTED, considered.law()),
                            List.of(),
                            List.of());
        };
    }

    /**
     * The court president signs, on what is true today. It takes effect on this day, not on service
     * (R-DECIDE-5); a local government's waits for its filing (R-DECIDE-GOV).
     */
    @Transactional
    public Done<DecisionView> sign(Officer president, UUID id, @Nullable String ifMatch) {
        var found = desk.find(president, id);
        var draft = law.read(found.facts());
        var debtor = cases.hold(president, draft.debtorId());
        var decision = book.findAgain(found);
        Version.mustMatch(ifMatch, decision.getVersion());
        drafting.mustBeDrafted(decision);
        if (drafting.tookPart(decision, president)) {
            var tried = drafting.refuseOnePerson(president, decision);
            return desk.done(decision, tried.refusal(), tried.journal());
        }
        desk.mustNotBeListed(debtor);
        var application = applications.of(debtor, draft.applicationId());
        var considered = law.decide(debtor, draft, application, today());
        decision.underLaw(considered.law());
        return switch (considered.decision()) {
            case Refused refused -> {
                acts.approve(
                        decision.actId(),
                        Approval.by(president, Approval.Step.TRIED, Role.PRESIDENT));
                yield refuse(decision.actId(), decision, debtor, draft, refused.findings());
            }
            case Listed lawful -> {
                var step = signed(president, decision, debtor, draft, lawful);
                applications.decided(application, decision, president.name());
                yield step;
            }
        };
    }

    private Done<DecisionView> signed(
            Officer president,
            CourtDecision decision,
            CaseDebtor debtor,
            DraftRequest draft,
            Listed lawful) {
        acts.approve(
                decision.actId(), Approval.by(president, Approval.Step.SIGNED, Role.PRESIDENT));
        if (law.waitsForFiling(debtor)) {
            decision.held(president.name(), today());
            return desk.done(decision, List.of(), carryOut.hold(decision, debtor, draft, lawful));
        }
        decision.signed(president.name(), today());
        return desk.done(decision, List.of(), carryOut.list(decision, debtor, draft, lawful));
    }

    private Done<DecisionView> refuse(
            UUID act,
            CourtDecision decision,
            CaseDebtor debtor,
            DraftRequest draft,
            List<Finding> findings) {
        var receipts = carryOut.refuse(act, decision, debtor, draft, findings);
        return desk.done(decision, FindingView.all(findings), receipts);
    }

    private CourtDecision open(
            CaseDebtor debtor,
            Officer judge,
            DraftRequest draft,
            Approval.Step step,
            LawRecord lawAsked) {
        return drafting.draft(
                judge,
                new Draft(
                        DecisionKind.LISTING,
                        debtor.enforcementCase(),
                        debtor.getPartyId(),
                        null,
                        draft.batchId(),
                        draft.reasons(),
                        law.write(draft),
                        lawAsked),
                step);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
