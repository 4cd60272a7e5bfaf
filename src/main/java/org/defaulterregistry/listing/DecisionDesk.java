package org.defaulterregistry.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows decisions and entries to their court, numbers decisions, and notes their service. */
@Component
class DecisionDesk {
    private final Decisions decisions;
    private final Listings listings;
    private final ConsumptionOrders orders;
    private final ListingLaw law;
    private final ListingViews views;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;

    DecisionDesk(
            Decisions decisions,
            Listings listings,
            ConsumptionOrders orders,
            ListingLaw law,
            ListingViews views,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock) {
        this.decisions = decisions;
        this.listings = listings;
        this.orders = orders;
        this.law = law;
        this.views = views;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
    }

    DecisionRecord find(Officer officer, UUID id) {
        return decisions.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound);
    }

    /** As it stands now that the case is held: another signature may have come meanwhile. */
    DecisionRecord findAgain(DecisionRecord decision) {
        entities.refresh(decision);
        return decision;
    }

    /** The case number and a running number. The caller holds the case. */
    String nextNumber(EnforcementCase enforcementCase) {
        return enforcementCase.getCaseNumber()
                + "之"
                + (decisions.countByCaseId(enforcementCase.getId()) + 1);
    }

    DecisionView view(DecisionRecord decision) {
        var today = CourtTime.dayOf(clock.instant());
        var listing =
                listings.findByDecisionId(decision.getId())
                        .map(found -> views.from(found, today))
                        .orElse(null);
        return views.from(
                decision,
                law.findingsOf(decision),
                listing,
                listing == null ? null : order(decision));
    }

    @Transactional(readOnly = true)
    DecisionView show(Officer officer, UUID id) {
        return view(find(officer, id));
    }

    @Transactional(readOnly = true)
    ListingView showListing(Officer officer, UUID id) {
        return views.from(
                listings.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound),
                CourtTime.dayOf(clock.instant()));
    }

    /**
     * Signed and never served is a fault that the law forbids (R-SERVE-5); the decision holds from
     * its day all the same.
     */
    @Transactional
    Registrar.Step serve(Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        var decision = find(clerk, id);
        Version.mustMatch(ifMatch, decision.getVersion());
        var decidedOn = decision.getDecidedOn();
        if (decision.getState() != DecisionState.LISTED || decidedOn == null) {
            throw Problem.under(
                    "R-SERVE-5",
                    ProblemType.CONFLICT,
                    "Only a signed decision is served.",
                    "Have it signed first.");
        }
        var today = CourtTime.dayOf(clock.instant());
        if (service.servedOn().isBefore(decidedOn) || service.servedOn().isAfter(today)) {
            throw Problem.invalid(
                    "/servedOn",
                    "Service lies between the decision and today",
                    "Write the day of service.");
        }
        if (decision.getServedOn() != null) {
            throw EnforcementCases.servedAlready();
        }
        decision.served(service);
        var act =
                enactments.begin(
                        acts.open(
                                clerk.court(),
                                Approval.by(clerk, Approval.Step.DECIDED, Role.CLERK)),
                        clerk.court(),
                        List.of());
        act.journal(
                LeafKind.RECORD, decision.getId(), Map.of("what", "service of listing decision"));
        var receipts = enactments.seal(act);
        return new Registrar.Step(view(decision), List.of(), receipts);
    }

    private @Nullable UUID order(DecisionRecord decision) {
        return orders.of(decision.getPartyId()).stream()
                .filter(order -> order.caseId().equals(decision.getCaseId()))
                .reduce((_, latest) -> latest)
                .map(OrderView::id)
                .orElse(null);
    }
}
