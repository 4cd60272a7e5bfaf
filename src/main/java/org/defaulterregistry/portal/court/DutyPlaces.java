package org.defaulterregistry.portal.court;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.duties.DutyView;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.review.ReviewBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the page on which a duty is done, and the case that it belongs to. */
@Component
class DutyPlaces {
    private final EnforcementCases cases;
    private final CaseSearch search;
    private final CaseDecisions decisions;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final ApplicationDesk applications;
    private final ReviewBook objections;

    DutyPlaces(
            EnforcementCases cases,
            CaseSearch search,
            CaseDecisions decisions,
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            ApplicationDesk applications,
            ReviewBook objections) {
        this.cases = cases;
        this.search = search;
        this.decisions = decisions;
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.applications = applications;
        this.objections = objections;
    }

    /**
     * A duty as it stands on the worklist.
     *
     * @param page where it is done; null: no page of this court's leads to it
     * @param caseNumber null if it is about no case
     */
    public record Item(DutyView duty, @Nullable String page, @Nullable String caseNumber) {}

    /** A page, and the case it belongs to. */
    private record Place(String page, UUID caseId) {}

    Item item(Officer officer, DutyView duty) {
        var place = place(officer, duty);
        return new Item(
                duty,
                place.map(Place::page).orElse(null),
                place.map(Place::caseId).map(id -> cases.byId(id).getCaseNumber()).orElse(null));
    }

    private Optional<Place> place(Officer officer, DutyView duty) {
        var id = duty.subject();
        try {
            return switch (duty.kind()) {
                case WITHDRAW_ENTRY,
                        CORRECT_ENTRY,
                        PUBLISH_ENTRY,
                        DELETE_ENTRY,
                        DELETE_EXPIRED_ENTRY,
                        CONSIDER_EARLY_DELETION,
                        LOOK_AT_ENTRY ->
                        Optional.of(
                                new Place(
                                        "/court/listings/" + id,
                                        entries.ofCourt(officer, id).listing().caseId()));
                case LIFT_ORDER -> Optional.of(order(officer, id));
                case DECIDE_APPLICATION ->
                        Optional.of(
                                new Place(
                                        "/court/applications/" + id,
                                        applications.show(officer, id).caseId()));
                case DECIDE_ANEW ->
                        search.ofDebtor(officer, id)
                                .map(found ->
                                        new Place(
                                                "/court/cases/" + found + "/anew?debtor=" + id,
                                                found));
                case LOOK_AT_REVERSAL -> Optional.of(ofCase(cases.show(officer, id).id()));
                case REVIEW_AFTER_DEATH -> Optional.of(secondLook(officer, id, "/death-review"));
                case REVIEW_RELEASE -> Optional.of(secondLook(officer, id, "/release-review"));
                case SERVE_DECISION -> served(officer, id);
                case DECIDE_CORRECTION -> Optional.of(objection(officer, id));
                case DECIDE_RECONSIDERATION -> Optional.of(reconsideration(officer, id));
                case PUT_IN_DISPUTE -> Optional.of(either(officer, id));
                case END_PERMIT -> Optional.empty();
            };
        } catch (Problem notHere) {
            return Optional.empty();
        }
    }

    /** What is served is a decision of one of the kinds, or one on an objection. */
    private Optional<Place> served(Officer officer, UUID id) {
        return decisions
                .find(officer, id)
                .map(decision -> new Place(page(decision.getKind(), id), decision.getCaseId()))
                .or(() -> found(() -> order(officer, id)))
                .or(() -> found(() -> ban(officer, id)))
                .or(() -> Optional.of(either(officer, id)));
    }

    /** One that another court made, and that came here with its case. */
    private Place order(Officer officer, UUID id) {
        return new Place("/court/orders/" + id, orders.ofCourt(officer, id).order().caseId());
    }

    private Place ban(Officer officer, UUID id) {
        return new Place("/court/exit-bans/" + id, bans.ofCourt(officer, id).ban().caseId());
    }

    private static Optional<Place> found(Supplier<Place> place) {
        try {
            return Optional.of(place.get());
        } catch (Problem none) {
            return Optional.empty();
        }
    }

    /** An objection to this court, or one that was taken up to it. */
    private Place either(Officer officer, UUID id) {
        try {
            return objection(officer, id);
        } catch (Problem none) {
            return reconsideration(officer, id);
        }
    }

    private Place reconsideration(Officer officer, UUID id) {
        return new Place(
                SecondInstancePages.PAGE + id,
                objections.showReconsideration(officer, id, null).caseId());
    }

    private Place objection(Officer officer, UUID id) {
        return new Place(
                "/court/objections/" + id, objections.showRequest(officer, id, null).caseId());
    }

    static String page(DecisionKind kind, UUID id) {
        return switch (kind) {
            case LISTING -> "/court/decisions/" + id;
            case CONSUMPTION_ORDER -> "/court/orders/" + id;
            case EXTENSION -> "/court/extensions/" + id;
            case EXIT_BAN -> "/court/exit-bans/" + id;
        };
    }

    /** A judge or president says what the court found; everybody else reads the case. */
    private Place secondLook(Officer officer, UUID caseId, String page) {
        var found = ofCase(cases.show(officer, caseId).id());
        return CourtAdvice.signer(officer) ? new Place(found.page() + page, caseId) : found;
    }

    private static Place ofCase(UUID caseId) {
        return new Place("/court/cases/" + caseId, caseId);
    }
}
