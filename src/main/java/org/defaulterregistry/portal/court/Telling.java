package org.defaulterregistry.portal.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.listing.ApplicationView;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingApplication.State;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.measures.PermitView;
import org.defaulterregistry.performance.CaseHistory;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;

/** One case, as it is told. */
final class Telling {
    private final CaseView view;
    private final LocalDate today;
    private final PageWords words;
    private final Names names;
    private final List<Moment> moments = new ArrayList<>();

    Telling(CaseView view, LocalDate today, PageWords words, Names names) {
        this.view = view;
        this.today = today;
        this.words = words;
        this.names = names;
    }

    /** The first day first; on one day, in the order in which a case goes. */
    List<Moment> inOrder() {
        moments.sort(Comparator.comparing(Moment::on));
        return moments;
    }

    void recorded() {
        add(view.filedOn(), null, "court.moment.filed", view.creditor());
        for (var debtor : view.debtors()) {
            for (var notice : debtor.notices()) {
                add(
                        notice.issuedOn(),
                        null,
                        notice.riskWarning() ? "court.moment.warned" : "court.moment.noticed",
                        debtor.name(),
                        words.day(notice.performBy()));
                add(notice.servedOn(), null, "court.moment.served", debtor.name());
            }
        }
    }

    void decided(CourtDecision decision) {
        var page = DutyPlaces.page(decision.getKind(), decision.getId());
        var what = words.say("court.kind." + decision.getKind().word());
        var whom = name(decision.getPartyId());
        add(
                CourtTime.dayOf(decision.getDraftedAt()),
                page,
                "court.moment.drafted",
                what,
                whom,
                decision.getDraftedBy());
        if (decision.getState() == DecisionState.REFUSED) {
            add(decision.getDecidedOn(), page, "court.moment.refused", what, whom);
        } else if (decision.getSignedBy() != null) {
            add(
                    decision.getDecidedOn(),
                    page,
                    "court.moment.signed",
                    what,
                    whom,
                    decision.getSignedBy());
        }
        add(decision.getFiledOn(), page, "court.moment.filing", whom);
        add(decision.getServedOn(), page, "court.moment.decision-served", what, whom);
    }

    void listed(UUID party, ListingView entry) {
        var page = "/court/listings/" + entry.id();
        var grace = entry.publishedOn().isAfter(today) && entry.endedOn() == null;
        if (entry.endedOn() == null || !entry.endedOn().isBefore(entry.publishedOn())) {
            add(
                    entry.publishedOn(),
                    page,
                    grace ? "court.moment.will-be-listed" : "court.moment.listed",
                    name(party));
        }
        add(
                entry.earlyDeletionRejectedOn(),
                page,
                "court.moment.early-deletion-rejected",
                name(party));
        if (entry.endedAs() != null) {
            add(
                    entry.endedOn(),
                    page,
                    "court.moment.ended." + entry.endedAs().name().toLowerCase(Locale.ROOT),
                    name(party),
                    String.valueOf(entry.endedUnder()));
        }
    }

    void corrected(EntryDesk.Owned owned, ActBook.Step step) {
        add(
                CourtTime.dayOf(step.at()),
                "/court/listings/" + owned.listing().id(),
                "acts.moment.corrected",
                name(owned.party()),
                step.officer());
    }

    void ordered(UUID party, OrderView order) {
        var page = "/court/orders/" + order.id();
        add(order.madeOn(), page, "court.moment.ordered", name(party));
        add(
                order.liftedOn(),
                page,
                "court.moment.lifted",
                name(party),
                String.valueOf(order.liftedUnder()));
    }

    void banned(ExitBans.Owned owned) {
        add(
                owned.ban().liftedOn(),
                "/court/exit-bans/" + owned.ban().id(),
                "acts.moment.ban-lifted",
                name(owned.party()),
                String.valueOf(owned.ban().liftedUnder()));
    }

    /** Of one that was decided by a listing the decision tells. */
    void applied(ApplicationView application) {
        var page = "/court/applications/" + application.id();
        add(application.receivedOn(), page, "acts.moment.applied", application.creditor());
        if (application.state() == State.REFUSED || application.state() == State.BARRED) {
            add(
                    application.decidedOn(),
                    page,
                    "acts.moment.application." + application.state().name(),
                    application.creditor());
        }
    }

    void permitted(UUID party, PermitView permit) {
        add(
                permit.grantedOn(),
                null,
                "court.moment.permitted",
                name(party),
                words.measure(permit.measure()),
                words.day(permit.from()),
                words.day(permit.to()));
        add(
                permit.revokedOn(),
                null,
                "court.moment.revoked",
                name(party),
                words.measure(permit.measure()));
    }

    void paid(CaseHistory.Paid paid) {
        var key =
                paid.takesBack()
                        ? "court.moment.paid.taken-back"
                        : paid.inFull() ? "court.moment.paid.full" : "court.moment.paid.part";
        add(paid.on(), null, key, words.amount(paid.amount(), paid.currency()));
    }

    void happened(CaseHistory.Recorded event) {
        var page = "/court/cases/" + view.id() + "/events/" + event.id();
        add(event.on(), page, "court.event." + event.event().word(), event.by());
    }

    void objected(ObjectionView objection) {
        var page = "/court/objections/" + objection.id();
        add(
                objection.receivedOn(),
                page,
                "court.moment.objected",
                words.say("court.objection.reason." + objection.reason()));
        var decision = objection.decision();
        if (decision != null) {
            add(
                    decision.on(),
                    page,
                    "court.moment.objection." + objection.state().word(),
                    decision.by());
        }
    }

    /** An office binds the unit's people in each of its cases, whichever court found it. */
    void answered(Answering.Held held) {
        var office = held.office();
        var page = OfficePages.PAGE + office.id();
        var group = words.say("court.group." + office.group());
        var unit = name(office.unitId());
        if (office.releasedOn() != null && office.releasedOn().isBefore(view.filedOn())) {
            return;
        }
        add(
                CourtTime.dayOf(office.draftedAt()),
                page,
                "acts.moment.office.drafted",
                held.name(),
                group,
                unit,
                office.draftedBy());
        add(office.boundFrom(), page, "acts.moment.office.bound", held.name(), group, unit);
        add(
                office.releasedOn(),
                page,
                office.boundFrom() == null
                        ? "acts.moment.office.taken-back"
                        : "acts.moment.office.released",
                held.name(),
                group,
                unit,
                String.valueOf(office.releasedUnder()));
    }

    void also(List<Moment> more) {
        moments.addAll(more);
    }

    private String name(UUID party) {
        return view.debtors().stream()
                .filter(debtor -> debtor.partyId().equals(party))
                .findFirst()
                .map(CaseView.DebtorView::name)
                .orElseGet(() -> names.of(party));
    }

    private void add(@Nullable LocalDate on, @Nullable String page, String key, Object... values) {
        if (on != null) {
            moments.add(new Moment(on, words.say(key, values), page));
        }
    }
}
