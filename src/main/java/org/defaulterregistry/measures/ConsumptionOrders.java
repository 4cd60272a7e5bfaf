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
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.order.OrderLiftFacts;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and lifts consumption orders, as part of an act that is under way. */
@Component
public class ConsumptionOrders {
    static final String MUST_LIFT = "R-CONS-9(2)";

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
            Enactment act, CaseDebtor debtor, LocalDate madeOn, LocalDate from) {
        var caseId = debtor.enforcementCase().getId();
        return orders.findByLiveKey(ConsumptionOrder.liveKey(caseId, debtor.getPartyId()))
                .orElseGet(() -> make(act, debtor, madeOn, from));
    }

    /**
     * Performed in full: every order of the case must go, promptly; here it goes at once
     * (R-CONS-9(2)).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int liftOnPerformance(
            Enactment act, EnforcementCase enforcementCase, LocalDate today, String by) {
        var live = orders.liveOf(enforcementCase.getId());
        live.forEach(order -> lift(act, order, today, by));
        return live.size();
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
            Enactment act, CaseDebtor debtor, LocalDate madeOn, LocalDate from) {
        var order = orders.save(new ConsumptionOrder(debtor, madeOn, from));
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
                        "R-CONS-1(2)",
                        "validFrom",
                        from));
        return order;
    }

    private void lift(Enactment act, ConsumptionOrder order, LocalDate today, String by) {
        var law =
                OrderLiftRules.decide(new OrderLiftFacts.Recorded(true, true, false, false, false));
        duties.open(
                DutyKind.LIFT_ORDER,
                MUST_LIFT,
                order.getCourtId(),
                order.getId(),
                OrderLiftRules.dueDay(today, deadlines, readings));
        order.lift(today, MUST_LIFT);
        duties.done(DutyKind.LIFT_ORDER, order.getId(), by);
        act.restrain(order.getPartyId(), state -> state.withOrder(order.getCaseId(), null));
        act.journal(
                LeafKind.LIFT,
                order.getId(),
                Map.of(
                        "party", order.getPartyId(),
                        "rule", MUST_LIFT,
                        "findings", FindingView.all(law.findingsForMust()),
                        "endsLeaf", acts.positionOf(order.getId(), LeafKind.RESTRICT.word())));
    }
}
