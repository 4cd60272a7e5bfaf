package org.defaulterregistry.portal.court;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.performance.CaseHistory;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.review.ReviewBook;
import org.springframework.stereotype.Component;

/** All that happened in a case of this court's, put together from the rooms it happened in. */
@Component
class Timeline {
    private final CaseDecisions decisions;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final PermitDesk permits;
    private final ApplicationDesk applications;
    private final CaseHistory history;
    private final ActBook acts;
    private final ReviewBook objections;
    private final Answering answering;
    private final AlsoRecorded recorded;
    private final PageWords words;
    private final Names names;

    Timeline(
            CaseDecisions decisions,
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            PermitDesk permits,
            ApplicationDesk applications,
            CaseHistory history,
            ActBook acts,
            ReviewBook objections,
            Answering answering,
            AlsoRecorded recorded,
            PageWords words,
            Names names) {
        this.decisions = decisions;
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.permits = permits;
        this.applications = applications;
        this.history = history;
        this.acts = acts;
        this.objections = objections;
        this.answering = answering;
        this.recorded = recorded;
        this.words = words;
        this.names = names;
    }

    /** The first day first; on one day, in the order in which a case goes. */
    List<Moment> of(Officer officer, CaseView view, LocalDate today) {
        var told = new Telling(view, today, words, names);
        told.recorded();
        applications.in(officer, view.id()).forEach(told::applied);
        decisions.in(officer, view.id()).forEach(told::decided);
        answering.in(officer, view).values().forEach(held -> held.forEach(told::answered));
        var listed = entries.inCase(officer, view.id());
        for (var owned : listed) {
            told.listed(owned.party(), owned.listing());
            corrections(owned.listing()).forEach(step -> told.corrected(owned, step));
        }
        orders.inCase(officer, view.id())
                .forEach(owned -> told.ordered(owned.party(), owned.order()));
        bans.inCase(officer, view.id()).forEach(told::banned);
        permits.inCase(view.id()).forEach(owned -> told.permitted(owned.party(), owned.permit()));
        history.payments(view.id()).forEach(told::paid);
        history.events(view.id()).forEach(told::happened);
        objections.requestsIn(officer, view.id()).forEach(told::objected);
        told.also(recorded.of(view, listed));
        return told.inOrder();
    }

    /** Who corrected the data of an entry, and when. */
    private Stream<ActBook.Step> corrections(ListingView entry) {
        return acts.about(List.of(entry.id())).stream()
                .filter(leaf -> leaf.kind().equals(LeafKind.CORRECT.word()))
                .flatMap(leaf -> acts.steps(leaf.act()).stream());
    }
}
