package org.defaulterregistry.listing;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.AlarmDesk;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows decisions and entries to their court, and notes the service of decisions. */
@Component
public class DecisionDesk {
    private final DecisionBook book;
    private final Serving serving;
    private final DecisionText texts;
    private final Listings listings;
    private final ConsumptionOrders orders;
    private final EnforcementCases cases;
    private final AlarmDesk alarms;
    private final ListingViews views;
    private final Clock clock;

    DecisionDesk(
            DecisionBook book,
            Serving serving,
            DecisionText texts,
            Listings listings,
            ConsumptionOrders orders,
            EnforcementCases cases,
            AlarmDesk alarms,
            ListingViews views,
            Clock clock) {
        this.book = book;
        this.serving = serving;
        this.texts = texts;
        this.listings = listings;
        this.orders = orders;
        this.cases = cases;
        this.alarms = alarms;
        this.views = views;
        this.clock = clock;
    }

    CourtDecision find(Officer officer, UUID id) {
        return book.find(officer, DecisionKind.LISTING, id);
    }

    DecisionView view(CourtDecision decision) {
        var today = CourtTime.dayOf(clock.instant());
        var listing =
                listings.findByDecisionId(decision.getId())
                        .map(found -> views.from(found, today))
                        .orElse(null);
        return views.from(
                decision,
                book.findingsOf(decision),
                decision.getState() == DecisionState.DRAFTED ? alarm(decision) : null,
                listing,
                listing == null ? null : order(decision));
    }

    /** What became of a step on it, as it stands now. */
    Done<DecisionView> done(
            CourtDecision decision, List<FindingView> refusal, List<Receipt> journal) {
        return new Done<>(
                decision.getId(), view(decision), decision.getVersion(), refusal, journal);
    }

    @Transactional(readOnly = true)
    public DecisionView show(Officer officer, UUID id) {
        return view(book.findToRead(officer, DecisionKind.LISTING, id));
    }

    @Transactional(readOnly = true)
    ListingView showListing(Officer officer, UUID id) {
        return views.from(
                listings.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound),
                CourtTime.dayOf(clock.instant()));
    }

    /** The words of a decision that has been taken. */
    @Transactional(readOnly = true)
    public WrittenText text(Officer officer, UUID id, Language language) {
        return texts.of(book.findToRead(officer, DecisionKind.LISTING, id), language);
    }

    @Transactional
    public Done<DecisionView> serve(
            Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        var decision = find(clerk, id);
        Version.mustMatch(ifMatch, decision.getVersion());
        var receipts = serving.serve(clerk, decision, service);
        return done(decision, List.of(), receipts);
    }

    /**
     * @throws Problem 409 if the debtor is listed in this case already
     */
    void mustNotBeListed(CaseDebtor debtor) {
        if (listings.existsByLiveKey(
                Listing.liveKey(debtor.enforcementCase().getId(), debtor.getPartyId()))) {
            throw Problem.under(
                    "R-CARD-1",
                    ProblemType.CONFLICT,
                    "This debtor has a live entry in this case.",
                    "One entry a person and case; look at the entry that is there.");
        }
    }

    /** Whoever signs ought to look first whether the number is the right person's. */
    private @Nullable UUID alarm(CourtDecision decision) {
        return cases.byId(decision.getCaseId()).getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(decision.getPartyId()))
                .flatMap(debtor ->
                        alarms.standing(decision.getCourtId(), debtor.getDocumentId()).stream())
                .findFirst()
                .orElse(null);
    }

    /** The one that stands, or else the latest. */
    private @Nullable UUID order(CourtDecision decision) {
        return orders.of(decision.getPartyId()).stream()
                .filter(order -> order.caseId().equals(decision.getCaseId()))
                .max(
                        comparing((OrderView order) -> order.liftedOn() == null)
                                .thenComparing(OrderView::madeOn))
                .map(OrderView::id)
                .orElse(null);
    }
}
