package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.order.OrderLiftFacts;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;
import org.defaulterregistry.rulebook.order.WrongMeasureRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lifts consumption orders, as part of an act that is under way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrderEndings {
    static final String MUST_LIFT = "R-CONS-9(2)";

    private static final String MAY_LIFT = "R-CONS-9(1)";

    private final Orders orders;
    private final ExitBans exitBans;
    private final Duties duties;
    private final Serving serving;
    private final Acts acts;
    private final Deadlines deadlines;
    private final Readings readings;

    OrderEndings(
            Orders orders,
            ExitBans exitBans,
            Duties duties,
            Serving serving,
            Acts acts,
            Deadlines deadlines,
            Readings readings) {
        this.orders = orders;
        this.exitBans = exitBans;
        this.duties = duties;
        this.serving = serving;
        this.acts = acts;
        this.deadlines = deadlines;
        this.readings = readings;
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
            var rule =
                    asked.because() == LiftBecause.SHOULD_NOT_HAVE_BEEN
                            ? WrongMeasureRules.CITATION.ruleId()
                            : law.mustLift() ? MUST_LIFT : MAY_LIFT;
            return new Ending(rule, findings, asked, when);
        }

        boolean isDuty() {
            return !rule.equals(MAY_LIFT);
        }
    }

    /**
     * An entry that was withdrawn, and under which rule.
     *
     * @param listing null: there is none, and it is the wrong person all the same
     */
    public record Withdrawn(
            @Nullable UUID listing,
            UUID caseId,
            UUID party,
            boolean wrongPerson,
            String rule,
            List<FindingView> findings) {

        private boolean bears(ConsumptionOrder order) {
            return listing != null && order.restsOn(listing);
        }

        /** No entry: what binds the wrong person in that case goes all the same. */
        public static Withdrawn wrongPerson(UUID caseId, UUID party) {
            return new Withdrawn(null, caseId, party, true, "R-CORRECT-9(1)", List.of());
        }
    }

    /**
     * Performed in full: every order and exit ban of the case must go, promptly; here it goes at
     * once (R-CONS-9(2), R-EXIT-1). The act holds the debtors and {@link ExitBans#targetsOf}.
     *
     * @param party only this one of several debtors has performed; null: all have
     * @return how many orders were lifted
     */
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
     * The entry should never have been: an order that was made with it has lost what it rests on.
     * Was it the wrong person, then no order of the case holds him, and no exit ban that was made
     * for his sake holds anybody. The act holds {@link ExitBans#targetsOf}.
     */
    public int liftOnWithdrawal(Enactment act, Withdrawn entry, Happening found) {
        var live =
                standing(entry.caseId(), found.today())
                        .filter(order -> order.getPartyId().equals(entry.party()))
                        .filter(order -> entry.wrongPerson() || entry.bears(order))
                        .toList();
        live.forEach(
                order -> lift(act, order, new Ending(entry.rule(), entry.findings(), null, found)));
        if (entry.wrongPerson()) {
            exitBans.liftOnWithdrawal(act, entry, found.today());
        }
        return live.size();
    }

    void lift(Enactment act, ConsumptionOrder order, Ending ending) {
        var when = ending.when().knownSince(order.getMadeOn());
        if (ending.isDuty()) {
            duties.open(
                    DutyKind.LIFT_ORDER,
                    ending.rule(),
                    order.getCourtId(),
                    order.getId(),
                    OrderLiftRules.dueDay(when.knownOn(), deadlines, readings));
        }
        if (ending.asked() != null && ending.asked().saysPerformed()) {
            act.atOnce(); // who has performed waits for no brake (D3)
        }
        order.lift(when.today(), ending.rule());
        duties.done(DutyKind.LIFT_ORDER, order.getId(), when.by());
        serving.fallsAway(order.getId(), when.by());
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
}
