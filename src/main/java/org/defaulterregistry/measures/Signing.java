package org.defaulterregistry.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Draft;
import org.defaulterregistry.decision.Drafting;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an order or a ban from a judge's draft to the president's signature (D13). The law is
 * asked both times, and what it refuses is journaled. The caller holds the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Signing {
    private final DecisionBook book;
    private final Drafting drafting;
    private final Serving serving;
    private final Acts acts;
    private final Enactments enactments;
    private final Deadlines deadlines;
    private final Clock clock;

    Signing(
            DecisionBook book,
            Drafting drafting,
            Serving serving,
            Acts acts,
            Enactments enactments,
            Deadlines deadlines,
            Clock clock) {
        this.book = book;
        this.drafting = drafting;
        this.serving = serving;
        this.acts = acts;
        this.enactments = enactments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param party whom it is to bind
     * @param facts what the drafter wrote, as JSON
     */
    record Paper(DecisionKind kind, CaseDebtor debtor, UUID party, String reasons, String facts) {}

    /**
     * What became of a step.
     *
     * @param refusal empty if it was taken
     */
    record Taken(CourtDecision decision, List<FindingView> refusal, List<Receipt> journal) {}

    /**
     * What the law would refuse is refused and journaled here already.
     *
     * @throws Problem 409 if the person has died
     */
    Taken draft(Officer judge, Paper paper, List<Finding> findings) {
        var lawful = findings.stream().allMatch(Finding::permits);
        var decision =
                drafting.draft(
                        judge,
                        new Draft(
                                paper.kind(),
                                paper.debtor().enforcementCase(),
                                paper.party(),
                                null,
                                paper.reasons(),
                                paper.facts(),
                                book.lawRecord(findings, deadlines.pinned())),
                        lawful ? Approval.Step.DRAFTED : Approval.Step.TRIED);
        return lawful
                ? new Taken(decision, List.of(), List.of())
                : refuse(decision, paper.debtor(), findings);
    }

    /** To be asked once the case is held, before anything is decided on it. */
    CourtDecision ready(CourtDecision found, @Nullable String ifMatch) {
        var decision = book.findAgain(found);
        Version.mustMatch(ifMatch, decision.getVersion());
        drafting.mustBeDrafted(decision);
        return decision;
    }

    /**
     * @param findings what the law says of it today
     * @param carryOut makes it bind, within the act
     */
    Taken sign(
            Officer president,
            CourtDecision decision,
            CaseDebtor debtor,
            List<Finding> findings,
            Consumer<Enactment> carryOut) {
        if (drafting.tookPart(decision, president)) {
            var tried = drafting.refuseOnePerson(president, decision);
            return new Taken(decision, tried.refusal(), tried.journal());
        }
        decision.underLaw(book.lawRecord(findings, deadlines.pinned()));
        if (!findings.stream().allMatch(Finding::permits)) {
            acts.approve(
                    decision.actId(), Approval.by(president, Approval.Step.TRIED, Role.PRESIDENT));
            return refuse(decision, debtor, findings);
        }
        acts.approve(
                decision.actId(), Approval.by(president, Approval.Step.SIGNED, Role.PRESIDENT));
        decision.signed(president.name(), today());
        var act =
                enactments.begin(
                        decision.actId(), decision.getCourtId(), List.of(decision.getPartyId()));
        carryOut.accept(act);
        serving.owed(decision);
        return new Taken(decision, List.of(), enactments.seal(act));
    }

    private Taken refuse(CourtDecision decision, CaseDebtor debtor, List<Finding> findings) {
        decision.refused(today());
        var act = enactments.begin(decision.actId(), decision.getCourtId(), List.of());
        var refusal = FindingView.all(findings);
        act.journal(
                LeafKind.REFUSE,
                decision.getId(),
                Map.of(
                        "what", decision.getKind().word(),
                        "case", debtor.enforcementCase().getCaseNumber(),
                        "party", decision.getPartyId(),
                        "findings", refusal));
        return new Taken(decision, refusal, enactments.seal(act));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
