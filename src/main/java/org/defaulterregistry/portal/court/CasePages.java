package org.defaulterregistry.portal.court;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.duties.DutyView;
import org.defaulterregistry.duties.Worklist;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.ApplicationView;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.rulebook.time.CourtTime;
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
    private final Answering answering;
    private final Standings standings;
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
            Answering answering,
            Standings standings,
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
        this.answering = answering;
        this.standings = standings;
        this.worklist = worklist;
        this.places = places;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping("/court/cases/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var today = CourtTime.dayOf(clock.instant());
        var view = cases.show(officer, id);
        model.addAttribute("case", view);
        model.addAttribute("officer", officer);
        model.addAttribute("standings", standings.of(officer, view, today));
        model.addAttribute("answering", answering.in(officer, view));
        model.addAttribute("due", due(officer, view));
        model.addAttribute("timeline", timeline.of(officer, view, today));
        model.addAttribute("today", today);
        return "court/case";
    }

    private List<DutyPlaces.Item> due(Officer officer, CaseView view) {
        var id = view.id();
        return Stream.of(
                        Stream.of(id),
                        view.debtors().stream().map(DebtorView::id),
                        decisions.in(officer, id).stream().map(CourtDecision::getId),
                        entries.inCase(officer, id).stream().map(owned -> owned.listing().id()),
                        orders.inCase(officer, id).stream().map(owned -> owned.order().id()),
                        applications.in(officer, id).stream().map(ApplicationView::id),
                        objections.requestsIn(officer, id).stream().map(ObjectionView::id))
                .flatMap(ids -> ids)
                .distinct()
                .flatMap(subject -> worklist.about(officer, subject).stream())
                .sorted(Comparator.comparing(DutyView::dueOn))
                .map(duty -> places.item(officer, duty))
                .toList();
    }
}
