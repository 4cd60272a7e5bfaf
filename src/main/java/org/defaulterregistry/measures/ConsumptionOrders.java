package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionText;
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
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and lifts consumption orders, as part of an act that is under way. */
@Component
public class ConsumptionOrders implements FollowsCase {
    static final String MUST_LIFT = "R-CONS-9(2)";

    private static final String MAY_LIFT = "R-CONS-9(1)";
    private static final String LISTED = "R-CONS-1(2)";
    private static final String UNPAID = "R-CONS-1(1)";

    private final Orders orders;
    private final ExitBans exitBans;
    private final MeasureViews views;
    private final DecisionBook decisions;
    private final DecisionText texts;
    private final Acts acts;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Readings readings;
    private final EntityManager entities;

    ConsumptionOrders(
            Orders orders,
            ExitBans exitBans,
            MeasureViews views,
            DecisionBook decisions,
            DecisionText texts,
            Acts acts,
            Duties duties,
            Deadlines deadlines,
            Readings readings,
            EntityManager entities) {
        this.orders = orders;
        this.exitBans = exitBans;
        this.views = views;
        this.decisions = decisions;
        this.texts = texts;
        this.acts = acts;
        this.duties = duties;
        this.deadlines = deadlines;
        this.readings = readings;
        this.entities = entities;
    }

    /**
     * How an order ends.
     *
     * @param asked what a court's officer said; null if an event of the case ends it
     */
    record Ending(
            String rule, List<FindingView> findings, @Nullable LiftRequest asked, Happening when) {

        static Ending asked(
                OrderLift law, List<FindingView> findings, LiftRequest asked, Happening when) {
            return new Ending(law.mustLift() ? MUST_LIFT : MAY_LIFT, findings, asked, when);
        }

        boolean isDuty() {
            return !rule.equals(MAY_LIFT);
        }
    }

    /** An entry that was withdrawn, and under which rule. */
    public record Withdrawn(
            UUID listing,
            UUID caseId,
            UUID party,
            boolean wrongPerson,
            String rule,
            List<FindingView> findings) {}

    /**
     * The order that a listing demands (R-CONS-1(2)). One that this case has made already stays as
     * it is, unless its period has run out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ConsumptionOrder withListing(
            Enactment act, CaseDebtor debtor, UUID listing, LocalDate madeOn, LocalDate from) {
        return standing(debtor.enforcementCase().getId(), debtor.getPartyId(), madeOn)
                .orElseGet(() -> {
                    makeRoom(debtor);
                    var order =
                            bind(act, new ConsumptionOrder(debtor, LISTED, listing, madeOn, from));
                    act.journal(LeafKind.RESTRICT, order.getId(), payload(debtor, order));
                    return order;
                });
    }

    /**
     * The order that the president has just signed, outside a listing.
     *
     * @param until the last day; null: until it is lifted
     * @param listed an entry of the case demands it (R-CONS-1(2))
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void onDecision(
            Enactment act,
            CaseDebtor debtor,
            CourtDecision decision,
            @Nullable LocalDate until,
            boolean listed) {
        makeRoom(debtor);
        var madeOn = Objects.requireNonNull(decision.getDecidedOn());
        var order =
                bind(
                        act,
                        new ConsumptionOrder(
                                debtor, listed ? LISTED : UNPAID, decision, madeOn, until));
        var payload = payload(debtor, order);
        payload.put("decisionNumber", decision.getDecisionNumber());
        payload.put("text", texts.hashes(decision.getId()));
        payload.put("findings", decisions.findingsOf(decision));
        payload.put("rulebookVersion", decision.getRulebookVersion());
        payload.put("calendarVersion", decision.getCalendarVersion());
        payload.put("draftedBy", decision.getDraftedBy());
        payload.put("signedBy", decision.getSignedBy());
        act.journal(LeafKind.RESTRICT, order.getId(), payload);
    }

    /** Whether an order of the case binds the party, or will. */
    boolean stands(UUID caseId, UUID party, LocalDate today) {
        return standing(caseId, party, today).isPresent();
    }

    /**
     * Performed in full: every order and exit ban of the case must go, promptly; here it goes at
     * once (R-CONS-9(2), R-EXIT-1). The act holds the debtors and {@link ExitBans#targetsOf}.
     *
     * @param party only this one of several debtors has performed; null: all have
     * @return how many orders were lifted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int liftOnPerformance(
            Enactment act, UUID caseId, @Nullable UUID party, Happening performed) {
        var law =
                OrderLiftRules.decide(new OrderLiftFacts.Recorded(true, true, false, false, false));
        var findings = FindingView.all(law.findingsForMust());
        var live =
                standing(caseId, performed.today())
                        .filter(order -> party == null || order.getPartyId().equals(party))
                        .toList();
        live.forEach(order -> lift(act, order, new Ending(MUST_LIFT, findings, null, performed)));
        exitBans.liftOnPerformance(act, caseId, party, performed.today());
        return live.size();
    }

    /**
     * The entry should never have been: an order that was made with it has lost what it rests on,
     * and against the wrong person no order and no exit ban of the case holds.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int liftOnWithdrawal(Enactment act, Withdrawn entry, Happening found) {
        var live =
                standing(entry.caseId(), found.today())
                        .filter(order -> order.getPartyId().equals(entry.party()))
                        .filter(order -> entry.wrongPerson() || order.restsOn(entry.listing()))
                        .toList();
        live.forEach(
                order -> lift(act, order, new Ending(entry.rule(), entry.findings(), null, found)));
        if (entry.wrongPerson()) {
            exitBans.liftOnWithdrawal(act, entry, found.today());
        }
        return live.size();
    }

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

    void lift(Enactment act, ConsumptionOrder order, Ending ending) {
        var when = ending.when();
        if (ending.isDuty()) {
            duties.open(
                    DutyKind.LIFT_ORDER,
                    ending.rule(),
                    order.getCourtId(),
                    order.getId(),
                    OrderLiftRules.dueDay(when.knownOn(), deadlines, readings));
        }
        order.lift(when.today(), ending.rule());
        duties.done(DutyKind.LIFT_ORDER, order.getId(), when.by());
        act.restrain(order.getPartyId(), state -> state.withOrder(order.getCaseId(), null));
        var payload = new LinkedHashMap<String, Object>();
        payload.put("party", order.getPartyId());
        payload.put("rule", ending.rule());
        payload.put("findings", ending.findings());
        payload.put("endsLeaf", acts.positionOf(order.getId(), LeafKind.RESTRICT.word()));
        if (ending.asked() != null) {
            payload.put("because", ending.asked());
        }
        act.journal(LeafKind.LIFT, order.getId(), payload);
    }

    private Stream<ConsumptionOrder> standing(UUID caseId, LocalDate today) {
        return orders.liveOf(caseId).stream()
                .filter(order -> order.standing(today) != Standing.RAN_OUT);
    }

    private Optional<ConsumptionOrder> standing(UUID caseId, UUID party, LocalDate today) {
        return orders.findByLiveKey(ConsumptionOrder.liveKey(caseId, party))
                .filter(order -> order.standing(today) != Standing.RAN_OUT);
    }

    /** An order whose period is over no longer stands in the way of the next one. */
    private void makeRoom(CaseDebtor debtor) {
        orders.findByLiveKey(
                        ConsumptionOrder.liveKey(
                                debtor.enforcementCase().getId(), debtor.getPartyId()))
                .ifPresent(over -> {
                    over.makeRoom();
                    entities.flush(); // before the insert that takes its place
                });
    }

    private ConsumptionOrder bind(Enactment act, ConsumptionOrder order) {
        act.restrain(
                order.getPartyId(), state -> state.withOrder(order.getCaseId(), order.window()));
        return orders.save(order);
    }

    private static Map<String, Object> payload(CaseDebtor debtor, ConsumptionOrder order) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("party", order.getPartyId());
        payload.put("case", debtor.enforcementCase().getCaseNumber());
        payload.put("rule", order.getBasis());
        payload.put("validFrom", order.getInForceFrom());
        payload.put("validUntil", order.getInForceUntil());
        return payload;
    }
}
