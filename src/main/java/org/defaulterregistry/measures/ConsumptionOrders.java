package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.FollowsCase;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.order.OrderLiftFacts;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and lifts consumption orders, as part of an act that is under way. */
@Component
public class ConsumptionOrders implements FollowsCase {
    static final String MUST_LIFT = "R-CONS-9(2)";
    private static final String BY_LISTING = "R-CONS-1(2)";

    private final Orders orders;
    private final MeasureViews views;
    private final Acts acts;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Readings readings;

    ConsumptionOrders(
            Orders orders,
            MeasureViews views,
            Acts acts,
            Duties duties,
            Deadlines deadlines,
            Readings readings) {
        this.orders = orders;
        this.views = views;
        this.acts = acts;
        this.duties = duties;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    /**
     * The order that a listing demands (R-CONS-1(2)). One that this case has made already stays as
     * it is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ConsumptionOrder withListing(
            Enactment act, CaseDebtor debtor, UUID listing, LocalDate madeOn, LocalDate from) {
        var caseId = debtor.enforcementCase().getId();
        return orders.findByLiveKey(ConsumptionOrder.liveKey(caseId, debtor.getPartyId()))
                .orElseGet(() -> make(act, debtor, listing, madeOn, from));
    }

    /**
     * Performed in full: every order of the case must go, promptly; here it goes at once
     * (R-CONS-9(2)).
     *
     * @param party only this one of several debtors has performed; null: all have
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int liftOnPerformance(
            Enactment act, UUID caseId, @Nullable UUID party, Happening performed) {
        var law =
                OrderLiftRules.decide(new OrderLiftFacts.Recorded(true, true, false, false, false));
        var live =
                orders.liveOf(caseId).stream()
                        .filter(order -> party == null || order.getPartyId().equals(party))
                        .toList();
        live.forEach(order ->
                lift(act, order, MUST_LIFT, FindingView.all(law.findingsForMust()), performed));
        return live.size();
    }

    /**
     * The entry should never have been: an order that was made with it has lost what it rests on,
     * and against the wrong person no order of the case holds.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int liftOnWithdrawal(Enactment act, Withdrawn entry, Happening found) {
        var live =
                orders.liveOf(entry.caseId()).stream()
                        .filter(order -> order.getPartyId().equals(entry.party()))
                        .filter(order -> entry.wrongPerson() || order.restsOn(entry.listing()))
                        .toList();
        live.forEach(order -> lift(act, order, entry.rule(), entry.findings(), found));
        return live.size();
    }

    /** An entry that was withdrawn, and under which rule. */
    public record Withdrawn(
            UUID listing,
            UUID caseId,
            UUID party,
            boolean wrongPerson,
            String rule,
            List<FindingView> findings) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        orders.findByCaseId(caseId)
                .forEach(order -> {
                    order.moveTo(toCourt);
                    duties.moved(order.getId(), toCourt);
                });
    }

    @Transactional(readOnly = true)
    public List<OrderView> of(UUID party) {
        return orders.findByPartyIdOrderByMadeOn(party).stream().map(views::from).toList();
    }

    @Transactional(readOnly = true)
    OrderView show(Officer officer, UUID id) {
        return views.from(
                orders.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound));
    }

    private ConsumptionOrder make(
            Enactment act, CaseDebtor debtor, UUID listing, LocalDate madeOn, LocalDate from) {
        var order = orders.save(new ConsumptionOrder(debtor, BY_LISTING, listing, madeOn, from));
        act.restrain(
                order.getPartyId(), state -> state.withOrder(order.getCaseId(), order.window()));
        act.journal(
                LeafKind.RESTRICT,
                order.getId(),
                Map.of(
                        "party",
                        order.getPartyId(),
                        "case",
                        debtor.enforcementCase().getCaseNumber(),
                        "rule",
                        BY_LISTING,
                        "validFrom",
                        from));
        return order;
    }

    private void lift(
            Enactment act,
            ConsumptionOrder order,
            String rule,
            List<FindingView> findings,
            Happening when) {
        duties.open(
                DutyKind.LIFT_ORDER,
                rule,
                order.getCourtId(),
                order.getId(),
                OrderLiftRules.dueDay(when.knownOn(), deadlines, readings));
        order.lift(when.today(), rule);
        duties.done(DutyKind.LIFT_ORDER, order.getId(), when.by());
        act.restrain(order.getPartyId(), state -> state.withOrder(order.getCaseId(), null));
        act.journal(
                LeafKind.LIFT,
                order.getId(),
                Map.of(
                        "party",
                        order.getPartyId(),
                        "rule",
                        rule,
                        "findings",
                        findings,
                        "endsLeaf",
                        acts.positionOf(order.getId(), LeafKind.RESTRICT.word())));
    }
}
