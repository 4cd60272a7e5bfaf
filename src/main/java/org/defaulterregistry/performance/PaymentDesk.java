package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Fingerprint;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.listing.EntryBook;
import org.defaulterregistry.listing.EntryBook.Effect;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes payments. In full: the entry is deleted and the order lifted in this very transaction. */
@Component
public class PaymentDesk {
    private final EnforcementCases cases;
    private final Payments payments;
    private final EntryBook entries;
    private final ConsumptionOrders orders;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;
    private final JsonMapper json;

    PaymentDesk(
            EnforcementCases cases,
            Payments payments,
            EntryBook entries,
            ConsumptionOrders orders,
            Acts acts,
            Enactments enactments,
            Clock clock,
            JsonMapper json) {
        this.cases = cases;
        this.payments = payments;
        this.entries = entries;
        this.orders = orders;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @return the answer as JSON; for an event id that was reported before, the first answer, byte
     *     for byte
     * @throws Problem 422 if the case, currency or day does not fit, or the event id was used for
     *     another payment
     */
    @Transactional
    public String receive(Machine cashier, PaymentRequest payment) {
        var hash =
                Fingerprint.of(
                        "",
                        "",
                        null,
                        json.writeValueAsString(payment).getBytes(StandardCharsets.UTF_8));
        var enforcementCase =
                caseOf(payment); // held from here on, so that a repeat finds the first one's answer
        var told = payments.find(cashier.clientId(), payment.eventId());
        if (told.isPresent()) {
            return sameAnswer(told.get(), hash);
        }
        var answer = json.writeValueAsString(carryOut(cashier, enforcementCase, payment));
        payments.keep(cashier.clientId(), enforcementCase.getId(), payment, hash, answer);
        return answer;
    }

    /** What is still to be paid in a case; null unless it is about money. */
    @Transactional(readOnly = true)
    public @Nullable BigDecimal outstanding(EnforcementCase enforcementCase) {
        var due = enforcementCase.getAmountDue();
        var asOf = enforcementCase.getAmountAsOf();
        if (due == null || asOf == null) {
            return null;
        }
        return enforcementCase.isPerformed()
                ? BigDecimal.ZERO
                : due.subtract(payments.paidSince(enforcementCase.getId(), asOf))
                        .max(BigDecimal.ZERO);
    }

    private PaymentAnswer carryOut(
            Machine cashier, EnforcementCase enforcementCase, PaymentRequest payment) {
        var asOf = Objects.requireNonNull(enforcementCase.getAmountAsOf());
        var due = Objects.requireNonNull(enforcementCase.getAmountDue());
        var paid =
                payments.paidSince(enforcementCase.getId(), asOf)
                        .add(payment.paidOn().isBefore(asOf) ? BigDecimal.ZERO : payment.amount());
        var before = enforcementCase.isPerformed();
        var full = !before && (payment.saysSettled() || paid.compareTo(due) >= 0);
        var act = begin(cashier, enforcementCase);
        act.journal(
                LeafKind.RECORD,
                enforcementCase.getId(),
                Map.of(
                        "what", "payment",
                        "event", payment.eventId(),
                        "amount", payment.amount(),
                        "currency", payment.currency(),
                        "paidOn", payment.paidOn(),
                        "full", full));
        List<Effect> effects = List.of();
        var lifted = 0;
        if (full) {
            enforcementCase.performed(payment.paidOn());
            effects =
                    entries.performed(
                            act,
                            enforcementCase.getId(),
                            payment.paidOn(),
                            today(),
                            cashier.clientId());
            lifted = orders.liftOnPerformance(act, enforcementCase, today(), cashier.clientId());
        }
        var outstanding = before || full ? BigDecimal.ZERO : due.subtract(paid);
        var outcome = before ? "after-performance" : full ? "full" : "part";
        return new PaymentAnswer(
                payment.eventId(),
                outcome,
                paid,
                outstanding,
                effects,
                lifted,
                enactments.seal(act));
    }

    private Enactment begin(Machine cashier, EnforcementCase enforcementCase) {
        return enactments.begin(
                acts.open(enforcementCase.getCourtId(), Approval.by(cashier)),
                enforcementCase.getCourtId(),
                enforcementCase.getDebtors().stream().map(CaseDebtor::getPartyId).toList());
    }

    private EnforcementCase caseOf(PaymentRequest payment) {
        var number =
                CaseNumber.parse(payment.caseNumber()) instanceof CaseNumber.Parsed parsed
                        ? parsed.canonical()
                        : payment.caseNumber();
        var enforcementCase =
                cases.holdByNumber(number)
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/caseNumber",
                                        "No case has this number here",
                                        "Check the number with the court."));
        if (enforcementCase.getObligation() != ObligationKind.PAY) {
            throw Problem.invalid(
                    "/caseNumber",
                    "This case is not about money",
                    "Report performance to the court instead.");
        }
        if (!payment.currency().equals(enforcementCase.getCurrency())) {
            throw Problem.invalid(
                    "/currency",
                    "The debt is in another currency",
                    "Report the amount that was credited, in the currency of the debt: "
                            + enforcementCase.getCurrency()
                            + ".");
        }
        if (payment.paidOn().isAfter(today())) {
            throw Problem.invalid(
                    "/paidOn",
                    "This day is in the future",
                    "Write the day of payment, at court time.");
        }
        return enforcementCase;
    }

    private static String sameAnswer(Payments.Told told, String hash) {
        if (!told.requestHash().equals(hash)) {
            throw Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This event id was used for another payment.",
                    "Give each payment an id of its own.");
        }
        return told.answer();
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
