package org.defaulterregistry.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Draft;
import org.defaulterregistry.decision.Drafting;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extends the term of entries that run: a judge drafts, the court president signs (R-TERM-2(2)).
 */
@Component
public class ExtensionDesk {
    private final DecisionBook book;
    private final Serving serving;
    private final Drafting drafting;
    private final DecisionText texts;
    private final Listings listings;
    private final EnforcementCases cases;
    private final ListingLaw drafts;
    private final ExtensionLaw law;
    private final ExtensionActs carryOut;
    private final ListingViews views;
    private final Acts acts;
    private final EntityManager entities;
    private final Clock clock;

    ExtensionDesk(
            DecisionBook book,
            Serving serving,
            Drafting drafting,
            DecisionText texts,
            Listings listings,
            EnforcementCases cases,
            ListingLaw drafts,
            ExtensionLaw law,
            ExtensionActs carryOut,
            ListingViews views,
            Acts acts,
            EntityManager entities,
            Clock clock) {
        this.book = book;
        this.serving = serving;
        this.drafting = drafting;
        this.texts = texts;
        this.listings = listings;
        this.cases = cases;
        this.drafts = drafts;
        this.law = law;
        this.carryOut = carryOut;
        this.views = views;
        this.acts = acts;
        this.entities = entities;
        this.clock = clock;
    }

    /** What is decided about: the entry, and its debtor, whose case is held. */
    private record Held(Listing listing, CaseDebtor debtor) {}

    /** What the law would say to a draft today; nothing is kept. */
    @Transactional
    public List<FindingView> look(Officer officer, UUID listingId, ExtensionRequest request) {
        var held = hold(officer, listingId);
        request.mustFit(held.debtor().enforcementCase().getFiledOn(), today());
        return FindingView.all(
                law.decide(held.listing(), held.debtor(), request, today()).findings());
    }

    /**
     * A draft as it was written, and what the law says to it today.
     *
     * @param looked null once the decision has been taken
     */
    public record Drafted(ExtensionRequest request, @Nullable List<FindingView> looked) {}

    /** Before it is signed: on what is true today. */
    @Transactional
    public Drafted lookAgain(Officer officer, UUID id) {
        var decision = book.findToRead(officer, DecisionKind.EXTENSION, id);
        var request = law.read(decision.facts());
        return new Drafted(
                request,
                decision.getState() == DecisionState.DRAFTED
                        ? look(officer, Objects.requireNonNull(decision.getSubjectId()), request)
                        : null);
    }

    @Transactional
    public Done<ExtensionView> draft(Officer judge, UUID listingId, ExtensionRequest request) {
        var held = hold(judge, listingId);
        request.mustFit(held.debtor().enforcementCase().getFiledOn(), today());
        var considered = law.decide(held.listing(), held.debtor(), request, today());
        var decision =
                drafting.draft(
                        judge,
                        new Draft(
                                DecisionKind.EXTENSION,
                                held.debtor().enforcementCase(),
                                held.debtor().getPartyId(),
                                listingId,
                                request.reasons(),
                                law.write(request),
                                considered.law()),
                        considered.permits() ? Approval.Step.DRAFTED : Approval.Step.TRIED);
        return considered.permits()
                ? done(decision, List.of(), List.of())
                : refuse(decision, held, considered);
    }

    @Transactional
    public Done<ExtensionView> sign(Officer president, UUID id, @Nullable String ifMatch) {
        var found = find(president, id);
        var held = hold(president, Objects.requireNonNull(found.getSubjectId()));
        var decision = book.findAgain(found);
        Version.mustMatch(ifMatch, decision.getVersion());
        drafting.mustBeDrafted(decision);
        if (drafting.tookPart(decision, president)) {
            var tried = drafting.refuseOnePerson(president, decision);
            return done(decision, tried.refusal(), tried.journal());
        }
        var request = law.read(decision.facts());
        var considered = law.decide(held.listing(), held.debtor(), request, today());
        decision.underLaw(considered.law());
        acts.approve(
                decision.actId(),
                Approval.by(
                        president,
                        considered.permits() ? Approval.Step.SIGNED : Approval.Step.TRIED,
                        Role.PRESIDENT));
        return considered.permits()
                ? extend(president, decision, held, request.years())
                : refuse(decision, held, considered);
    }

    private Done<ExtensionView> extend(
            Officer president, CourtDecision decision, Held held, int years) {
        decision.signed(president.name(), today());
        var receipts = carryOut.extend(decision, held.listing(), held.debtor(), years);
        return done(decision, List.of(), receipts);
    }

    private Done<ExtensionView> refuse(
            CourtDecision decision, Held held, ExtensionLaw.Considered considered) {
        decision.refused(today());
        var findings = FindingView.all(considered.findings());
        var receipts = carryOut.refuse(decision, held.listing(), held.debtor(), findings);
        return done(decision, findings, receipts);
    }

    @Transactional(readOnly = true)
    public ExtensionView show(Officer officer, UUID id) {
        return view(book.findToRead(officer, DecisionKind.EXTENSION, id));
    }

    /** The words of a decision that has been taken. */
    @Transactional(readOnly = true)
    public WrittenText text(Officer officer, UUID id, Language language) {
        return texts.of(book.findToRead(officer, DecisionKind.EXTENSION, id), language);
    }

    @Transactional
    public Done<ExtensionView> serve(
            Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        var decision = find(clerk, id);
        Version.mustMatch(ifMatch, decision.getVersion());
        var receipts = serving.serve(clerk, decision, service);
        return done(decision, List.of(), receipts);
    }

    private CourtDecision find(Officer officer, UUID id) {
        return book.find(officer, DecisionKind.EXTENSION, id);
    }

    /** The case first, then the entry as it stands under that lock. */
    private Held hold(Officer officer, UUID listingId) {
        var listing =
                listings.findByIdAndCourtId(listingId, officer.court())
                        .orElseThrow(Problem::notFound);
        var facts = book.byId(listing.getDecisionId()).facts();
        var debtor = cases.hold(officer, drafts.read(facts).debtorId());
        entities.refresh(listing);
        return new Held(listing, debtor);
    }

    private Done<ExtensionView> done(
            CourtDecision decision, List<FindingView> refusal, List<Receipt> journal) {
        return new Done<>(
                decision.getId(), view(decision), decision.getVersion(), refusal, journal);
    }

    private ExtensionView view(CourtDecision decision) {
        var listing =
                listings.findById(Objects.requireNonNull(decision.getSubjectId())).orElseThrow();
        return views.from(decision, law.read(decision.facts()), listing, book.findingsOf(decision));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
