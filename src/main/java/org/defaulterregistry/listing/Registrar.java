package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Draft;
import org.defaulterregistry.decision.LawRecord;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who is listed: a judge drafts, the court president signs, the rulebook is asked both
 * times.
 */
@Component
public class Registrar {
    /** Grounds whose evidence and facts this registry asks for so far. */
    private static final Set<Integer> GROUNDS = Set.of(1, 4);

    private final DecisionBook book;
    private final Listings listings;
    private final EnforcementCases cases;
    private final ListingLaw law;
    private final EntryBook entries;
    private final DecisionDesk desk;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    Registrar(
            DecisionBook book,
            Listings listings,
            EnforcementCases cases,
            ListingLaw law,
            EntryBook entries,
            DecisionDesk desk,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.book = book;
        this.listings = listings;
        this.cases = cases;
        this.law = law;
        this.entries = entries;
        this.desk = desk;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /**
     * What became of a step.
     *
     * @param refusal the findings that stood against it; empty if it was carried out
     * @param journal empty for a draft, which changes nothing yet
     */
    public record Step(DecisionView decision, List<FindingView> refusal, List<Receipt> journal) {
        public boolean wasRefused() {
            return !refusal.isEmpty();
        }
    }

    /** A judge drafts. What the law would refuse is refused and journaled here already. */
    @Transactional
    public Step draft(Officer judge, DraftRequest draft) {
        groundsKnown(draft);
        var debtor = cases.hold(judge, draft.debtorId());
        notListedAlready(debtor);
        var considered = law.decide(debtor, draft, today());
        return switch (considered.decision()) {
            case Refused refused -> {
                var decision = open(debtor, judge, draft, Approval.Step.TRIED, considered.law());
                yield refuse(decision, debtor, refused.findings());
            }
            case Listed lawful -> {
                var decision = open(debtor, judge, draft, Approval.Step.DRAFTED, considered.law());
                yield new Step(desk.view(decision), List.of(), List.of());
            }
        };
    }

    /**
     * The court president signs, on what is true today. It takes effect on this day, not on service
     * (R-DECIDE-5).
     */
    @Transactional
    public Step sign(Officer president, UUID id, @Nullable String ifMatch) {
        var found = desk.find(president, id);
        var debtor = heldDebtor(president, found);
        var decision = book.findAgain(found);
        Version.mustMatch(ifMatch, decision.getVersion());
        book.mustBeDrafted(decision);
        if (book.tookPart(decision, president)) {
            var tried = book.refuseOnePerson(president, decision);
            return new Step(desk.view(decision), tried.refusal(), tried.journal());
        }
        notListedAlready(debtor);
        var draft = law.read(decision.facts());
        var considered = law.decide(debtor, draft, today());
        decision.underLaw(considered.law());
        return switch (considered.decision()) {
            case Refused refused -> {
                acts.approve(
                        decision.actId(),
                        Approval.by(president, Approval.Step.TRIED, Role.PRESIDENT));
                yield refuse(decision, debtor, refused.findings());
            }
            case Listed listed -> list(president, decision, debtor, listed);
        };
    }

    private Step list(Officer president, CourtDecision decision, CaseDebtor debtor, Listed lawful) {
        acts.approve(
                decision.actId(), Approval.by(president, Approval.Step.SIGNED, Role.PRESIDENT));
        decision.signed(president.name(), today());
        var act =
                enactments.begin(
                        decision.actId(), decision.getCourtId(), List.of(decision.getPartyId()));
        entries.open(act, decision, debtor, lawful);
        return sealed(act, decision, List.of());
    }

    private Step refuse(CourtDecision decision, CaseDebtor debtor, List<Finding> findings) {
        decision.refused(today());
        var act =
                enactments.begin(
                        decision.actId(), decision.getCourtId(), List.of(debtor.getPartyId()));
        act.journal(
                LeafKind.REFUSE,
                decision.getId(),
                Map.of(
                        "what", "listing",
                        "case", debtor.enforcementCase().getCaseNumber(),
                        "party", debtor.getPartyId(),
                        "findings", FindingView.all(findings)));
        return sealed(act, decision, FindingView.all(findings));
    }

    private Step sealed(Enactment act, CourtDecision decision, List<FindingView> refusal) {
        var receipts = enactments.seal(act);
        return new Step(desk.view(decision), refusal, receipts);
    }

    private CourtDecision open(
            CaseDebtor debtor,
            Officer judge,
            DraftRequest draft,
            Approval.Step step,
            LawRecord lawAsked) {
        return book.draft(
                judge,
                new Draft(
                        DecisionKind.LISTING,
                        debtor.enforcementCase(),
                        debtor.getPartyId(),
                        null,
                        draft.reasons(),
                        law.write(draft),
                        lawAsked),
                step);
    }

    private CaseDebtor heldDebtor(Officer officer, CourtDecision decision) {
        return cases.hold(officer, law.read(decision.facts()).debtorId());
    }

    private void notListedAlready(CaseDebtor debtor) {
        if (listings.existsByLiveKey(
                Listing.liveKey(debtor.enforcementCase().getId(), debtor.getPartyId()))) {
            throw Problem.under(
                    "R-CARD-1",
                    ProblemType.CONFLICT,
                    "This debtor has a live entry in this case.",
                    "One entry a person and case; look at the entry that is there.");
        }
    }

    private static void groundsKnown(DraftRequest draft) {
        for (int i = 0; i < draft.grounds().size(); i++) {
            if (!GROUNDS.contains(draft.grounds().get(i).ground())) {
                throw Problem.invalid(
                        "/grounds/" + i + "/ground",
                        "This ground cannot be decided here yet",
                        "Write 1 or 4.");
            }
        }
        var distinct =
                draft.grounds().stream().map(DraftRequest.ProvenGround::ground).distinct().count();
        if (distinct != draft.grounds().size()) {
            throw Problem.invalid(
                    "/grounds", "A ground stands here twice", "Name each ground once.");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
