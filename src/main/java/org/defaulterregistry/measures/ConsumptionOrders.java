package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.FollowsCase;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes consumption orders, as part of an act that is under way. {@link OrderEndings} ends them.
 */
@Component
public class ConsumptionOrders implements FollowsCase {
    private static final String LISTED = "R-CONS-1(2)";
    private static final String UNPAID = "R-CONS-1(1)";

    private final Orders orders;
    private final MeasureViews views;
    private final DecisionBook decisions;
    private final DecisionText texts;
    private final Duties duties;
    private final Serving serving;
    private final Acts acts;
    private final EntityManager entities;

    ConsumptionOrders(
            Orders orders,
            MeasureViews views,
            DecisionBook decisions,
            DecisionText texts,
            Duties duties,
            Serving serving,
            Acts acts,
            EntityManager entities) {
        this.orders = orders;
        this.views = views;
        this.decisions = decisions;
        this.texts = texts;
        this.duties = duties;
        this.serving = serving;
        this.acts = acts;
        this.entities = entities;
    }

    /**
     * The order that a listing demands (R-CONS-1(2)). One that this case has made already stays as
     * it is if it states no period. One that states a period might end before the entry does, and
     * makes way for one that states none; but during grace, in which nothing new is imposed
     * (R-GRACE-15), only when the publication is recorded.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ConsumptionOrder withListing(
            Enactment act, CaseDebtor debtor, UUID listing, LocalDate madeOn, LocalDate from) {
        var former = standing(debtor.enforcementCase().getId(), debtor.getPartyId(), madeOn);
        if (former.isPresent() && (!former.get().statesPeriod() || from.isAfter(madeOn))) {
            return former.get();
        }
        former.ifPresent(order -> makeWay(act, order, madeOn));
        makeRoom(debtor);
        var order = bind(act, new ConsumptionOrder(debtor, LISTED, listing, madeOn, from));
        var payload = payload(debtor, order);
        former.ifPresent(replaced -> payload.put("replaces", replaced.getId()));
        act.journal(LeafKind.RESTRICT, order.getId(), payload);
        return order;
    }

    /** The order that begins with an entry begins later with it (R-CAL-6). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postponed(
            Enactment act, UUID caseId, UUID party, UUID listing, LocalDate firstDay) {
        orders.findByLiveKey(ConsumptionOrder.liveKey(caseId, party))
                .filter(order -> order.restsOn(listing))
                .ifPresent(order -> {
                    order.postponeTo(firstDay);
                    act.restrain(party, state -> state.withOrder(caseId, order.window()));
                    act.journal(
                            LeafKind.RECORD,
                            order.getId(),
                            Map.of(
                                    "what", "first day counted again",
                                    "rule", "R-CAL-6",
                                    "validFrom", firstDay));
                });
    }

    /** It would end by its period while an entry demands one: another takes its place at once. */
    private void makeWay(Enactment act, ConsumptionOrder former, LocalDate on) {
        former.lift(on, LISTED);
        serving.fallsAway(former.getId(), Approval.BY_LAW);
        entities.flush(); // before the insert that takes its place
        act.journal(
                LeafKind.LIFT,
                former.getId(),
                Map.of(
                        "party",
                        former.getPartyId(),
                        "rule",
                        LISTED,
                        "what",
                        "replaced by an order without a period",
                        "endsLeaf",
                        acts.positionOf(former.getId(), LeafKind.RESTRICT.word())));
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        orders.findByCaseId(caseId)
                .forEach(order -> {
                    order.moveTo(toCourt);
                    duties.moved(order.getId(), toCourt);
                });
    }

    /** An order that was made, with whom it binds. */
    public record Owned(UUID party, OrderView order) {}

    /**
     * @throws Problem 404 unless it was made, and its case is the officer's court's
     */
    @Transactional(readOnly = true)
    public Owned ofCourt(Officer officer, UUID id) {
        return orders.findByIdAndCourtId(id, officer.court())
                .map(order -> new Owned(order.getPartyId(), views.from(order)))
                .orElseThrow(Problem::notFound);
    }

    /** Every order that was made in a case of this court's. */
    @Transactional(readOnly = true)
    public List<Owned> inCase(Officer officer, UUID caseId) {
        return orders.findByCaseId(caseId).stream()
                .filter(order -> order.getCourtId().equals(officer.court()))
                .map(order -> new Owned(order.getPartyId(), views.from(order)))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<OrderView> of(UUID party) {
        return orders.findByPartyIdOrderByMadeOn(party).stream().map(views::from).toList();
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
