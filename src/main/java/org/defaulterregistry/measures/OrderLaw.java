package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.EnforcementRules;
import org.defaulterregistry.rulebook.order.OrderFacts;
import org.defaulterregistry.rulebook.order.OrderLiftFacts;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;
import org.defaulterregistry.rulebook.order.OrderRules;
import org.defaulterregistry.rulebook.order.WrongMeasureRules;
import org.springframework.stereotype.Component;

/** Puts a consumption order before the rulebook. */
@Component
class OrderLaw {
    private final Restraints restraints;

    OrderLaw(Restraints restraints) {
        this.restraints = restraints;
    }

    /**
     * @param on the day of the order; for a draft, today: would it be lawful if the president
     *     signed now?
     */
    List<Finding> ask(CaseDebtor debtor, OrderDraft draft, LocalDate on) {
        return Stream.concat(
                        EnforcementRules.ofOrder(debtor.enforcementNow()).stream(),
                        OrderRules.findings(facts(debtor, draft, on)).stream())
                .toList();
    }

    private OrderFacts facts(CaseDebtor debtor, OrderDraft draft, LocalDate on) {
        var enforcementCase = debtor.enforcementCase();
        var performed = debtor.isPerformed();
        return new OrderFacts.Recorded(
                isListed(enforcementCase.getId(), debtor.getPartyId(), on),
                inGrace(enforcementCase.getId(), debtor.getPartyId(), on),
                enforcementCase.getAmountDue() != null,
                debtor.noticeRanOut(on),
                performed,
                draft.weighing() != null,
                draft.protectsStudent(),
                draft.appliedInWriting(),
                draft.foundNeeded(),
                true,
                draft.consequencesStated());
    }

    OrderLift askToLift(
            ConsumptionOrder order, boolean performed, LiftRequest request, LocalDate on) {
        if (request.because() == LiftBecause.SHOULD_NOT_HAVE_BEEN) {
            return WrongMeasureRules.order(
                    new WrongMeasureRules.OrderFacts(true, isDemanded(order, on)));
        }
        return OrderLiftRules.decide(
                new OrderLiftFacts.Recorded(
                        order.isInForce(on),
                        performed || request.because() == LiftBecause.PERFORMED,
                        isListed(order.getCaseId(), order.getPartyId(), on),
                        request.because() == LiftBecause.VALID_SECURITY,
                        request.because() == LiftBecause.CREDITOR_CONSENTS));
    }

    /**
     * By an entry of this case (R-CONS-1(2)). An entry in grace demands only the order that begins
     * with it: it imposes nothing yet (R-GRACE-15), and brings an order of its own when it is
     * published.
     */
    boolean isDemanded(ConsumptionOrder order, LocalDate day) {
        return isListed(order.getCaseId(), order.getPartyId(), day)
                || (inGrace(order.getCaseId(), order.getPartyId(), day) && !order.isInForce(day));
    }

    /** An entry of this very case is in force. */
    boolean isListed(UUID caseId, UUID party, LocalDate day) {
        return entry(caseId, party).filter(entry -> entry.covers(day)).isPresent();
    }

    /** An entry of this case has been decided and is not published yet (R-GRACE-15). */
    boolean inGrace(UUID caseId, UUID party, LocalDate day) {
        return entry(caseId, party).filter(entry -> entry.from().isAfter(day)).isPresent();
    }

    private Optional<Window> entry(UUID caseId, UUID party) {
        return restraints.of(party).stream()
                .flatMap(state -> state.bindings().stream())
                .filter(binding -> binding.caseId().equals(caseId))
                .findFirst()
                .map(Binding::entry);
    }
}
