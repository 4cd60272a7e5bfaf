package org.defaulterregistry.portal.court;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.duties.DutyView;
import org.defaulterregistry.duties.Worklist;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.waysoff.Bound;
import org.defaulterregistry.waysoff.CourtWaysOff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case: what stands now, what is due, what can be done next, and all that happened. */
@Controller
class CasePages {
    private final EnforcementCases cases;
    private final CaseDecisions decisions;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ApplicationDesk applications;
    private final ReviewBook objections;
    private final CourtWaysOff ways;
    private final Answering answering;
    private final Worklist worklist;
    private final DutyPlaces places;
    private final Timeline timeline;
    private final Clock clock;

    CasePages(
            EnforcementCases cases,
            CaseDecisions decisions,
            EntryDesk entries,
            ConsumptionOrders orders,
            ApplicationDesk applications,
            ReviewBook objections,
            CourtWaysOff ways,
            Answering answering,
            Worklist worklist,
            DutyPlaces places,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.entries = entries;
        this.orders = orders;
        this.applications = applications;
        this.objections = objections;
        this.ways = ways;
        this.answering = answering;
        this.worklist = worklist;
        this.places = places;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Where a debtor stands today.
     *
     * @param entry the live one; null: none
     * @param order the one that stands; null: none
     * @param drafts decisions that wait for a signature
     * @param bound what binds him in this case, each with its ways off
     */
    public record Standing(
            DebtorView debtor,
            @Nullable ListingView entry,
            @Nullable String entryState,
            @Nullable OrderView order,
            List<Draft> drafts,
            List<Bound> bound) {}

    /** A decision that waits for a signature. */
    public record Draft(String page, String kind, String number) {}

    @GetMapping("/court/cases/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var today = CourtTime.dayOf(clock.instant());
        var view = cases.show(officer, id);
        var decided = decisions.in(officer, id);
        var listed = entries.inCase(officer, id);
        var ordered = orders.inCase(officer, id);
        model.addAttribute("case", view);
        model.addAttribute("officer", officer);
        model.addAttribute(
                "standings",
                view.debtors().stream()
                        .map(debtor -> standing(officer, debtor, decided, listed, ordered, today))
                        .toList());
        model.addAttribute("answering", answering.in(officer, view));
        model.addAttribute("due", due(officer, view, decided, listed, ordered));
        model.addAttribute("timeline", timeline.of(officer, view, today));
        model.addAttribute("today", today);
        return "court/case";
    }

    private Standing standing(
            Officer officer,
            DebtorView debtor,
            List<CourtDecision> decided,
            List<EntryDesk.Owned> listed,
            List<ConsumptionOrders.Owned> ordered,
            LocalDate today) {
        var entry =
                listed.stream()
                        .filter(owned -> owned.party().equals(debtor.partyId()))
                        .map(EntryDesk.Owned::listing)
                        .filter(one -> one.endedOn() == null)
                        .findFirst()
                        .orElse(null);
        var order =
                ordered.stream()
                        .filter(owned -> owned.party().equals(debtor.partyId()))
                        .map(ConsumptionOrders.Owned::order)
                        .filter(one -> one.liftedOn() == null)
                        .findFirst()
                        .orElse(null);
        var bound =
                Stream.concat(
                                Stream.ofNullable(entry)
                                        .map(one -> ways.ofEntry(officer, one.id())),
                                Stream.ofNullable(order)
                                        .map(one -> ways.ofOrder(officer, one.id())))
                        .toList();
        return new Standing(
                debtor,
                entry,
                entry == null ? null : entry.state(today),
                order,
                decided.stream()
                        .filter(decision -> decision.getState() == DecisionState.DRAFTED)
                        .filter(decision -> decision.getPartyId().equals(debtor.partyId()))
                        .map(CasePages::draft)
                        .toList(),
                bound);
    }

    private static Draft draft(CourtDecision decision) {
        return new Draft(
                DutyPlaces.page(decision.getKind(), decision.getId(), decision.getCaseId()),
                decision.getKind().word(),
                decision.getDecisionNumber());
    }

    private List<DutyPlaces.Item> due(
            Officer officer,
            CaseView view,
            List<CourtDecision> decided,
            List<EntryDesk.Owned> listed,
            List<ConsumptionOrders.Owned> ordered) {
        return Stream.of(
                        Stream.of(view.id()),
                        view.debtors().stream().map(DebtorView::id),
                        decided.stream().map(CourtDecision::getId),
                        listed.stream().map(owned -> owned.listing().id()),
                        ordered.stream().map(owned -> owned.order().id()),
                        applications.openIn(officer, view.id()).stream().map(one -> one.id()),
                        objections.requestsIn(officer, view.id()).stream().map(ObjectionView::id))
                .flatMap(ids -> ids)
                .distinct()
                .flatMap(id -> worklist.about(officer, id).stream())
                .sorted(Comparator.comparing(DutyView::dueOn))
                .map(duty -> places.item(officer, duty))
                .toList();
    }
}
