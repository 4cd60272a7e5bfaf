package org.defaulterregistry.measures;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/**
 * Shows a court its orders, from the draft on. What it signed it reads as it signed it, also when
 * the case has gone to another court, which reads and lifts the order from then on.
 */
@Component
class OrderFiles {
    private final Orders orders;
    private final DecisionBook book;
    private final OrderDraftReader reader;
    private final MeasureViews views;
    private final Clock clock;

    OrderFiles(
            Orders orders,
            DecisionBook book,
            OrderDraftReader reader,
            MeasureViews views,
            Clock clock) {
        this.orders = orders;
        this.book = book;
        this.reader = reader;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @throws Problem 404 unless it is this court's; 409 if it has not been signed
     */
    ConsumptionOrder orderOf(Officer officer, UUID id) {
        return orders.findByIdAndCourtId(id, officer.court())
                .orElseThrow(() -> {
                    var draft = book.find(officer, DecisionKind.CONSUMPTION_ORDER, id);
                    if (draft.getState() == DecisionState.SIGNED) {
                        return Problem.notFound(); // it went to another court with its case
                    }
                    return Problem.of(
                            ProblemType.CONFLICT,
                            "This order is not in force: " + draft.getState() + ".",
                            "Only an order that was signed is lifted.");
                });
    }

    /** The version counts the changes of draft and order together, so that it never repeats. */
    OrderFile show(Officer officer, UUID id) {
        var order = orders.findByIdAndCourtId(id, officer.court());
        var decision = decision(officer, id, order);
        var today = CourtTime.dayOf(clock.instant());
        var written = decision.map(found -> views.from(found, book.findingsOf(found))).orElse(null);
        var draft = decision.map(CourtDecision::facts).map(reader::read).orElse(null);
        var version =
                decision.map(CourtDecision::getVersion).orElse(0)
                        + order.map(ConsumptionOrder::getVersion).orElse(0);
        return order.map(made -> views.file(made, made.standing(today), written, draft, version))
                .orElseGet(() ->
                        views.file(
                                decision.orElseThrow(),
                                Standing.of(decision.get().getState()),
                                written,
                                draft,
                                version));
    }

    /**
     * @throws Problem 404 unless it is this court's; 409 if a listing brought the order
     */
    CourtDecision decisionOf(Officer officer, UUID id) {
        return decision(officer, id, orders.findByIdAndCourtId(id, officer.court()))
                .orElseThrow(() ->
                        Problem.under(
                                "R-CONS-1(2)",
                                ProblemType.CONFLICT,
                                "This order came with a listing and has no decision of its own.",
                                "Look at the listing decision: its text and its service are this order's too."));
    }

    /** An order that a listing brought with it has no decision of its own. */
    private Optional<CourtDecision> decision(
            Officer officer, UUID id, Optional<ConsumptionOrder> order) {
        return order.isPresent()
                ? order.map(ConsumptionOrder::getDecisionId).map(book::byId)
                : Optional.of(book.find(officer, DecisionKind.CONSUMPTION_ORDER, id));
    }
}
