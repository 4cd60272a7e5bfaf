package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Fingerprint;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.performance.Consequences.Done;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes payments. In full: the entry is deleted and the order lifted in this very transaction. */
@Component
public class PaymentDesk {
    private static final BigDecimal MOST = new BigDecimal("9999999999999999.99");

    private final EnforcementCases cases;
    private final Payments payments;
    private final Consequences consequences;
    private final ReversalDesk reversals;
    private final Acts acts;
    private final Enactments enactments;
    private final Readings readings;
    private final Clock clock;
    private final JsonMapper json;

    PaymentDesk(
            EnforcementCases cases,
            Payments payments,
            Consequences consequences,
            ReversalDesk reversals,
            Acts acts,
            Enactments enactments,
            Readings readings,
            Clock clock,
            JsonMapper json) {
        this.cases = cases;
        this.payments = payments;
        this.consequences = consequences;
        this.reversals = reversals;
        this.acts = acts;
        this.enactments = enactments;
        this.readings = readings;
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
        var hash = fingerprint(payment);
        var enforcementCase =
                caseOf(payment); // held from here on, so that a repeat finds the first one's answer
        var told = payments.find(cashier.clientId(), payment.eventId());
        if (told.isPresent()) {
            return sameAnswer(told.get(), hash);
        }
        var done =
                payment.reverses() == null
                        ? carryOut(cashier, enforcementCase, payment)
                        : reversals.reverse(cashier, enforcementCase, payment);
        var answer = json.writeValueAsString(done);
        payments.keep(
                cashier.clientId(), enforcementCase.getId(), payment, done.isFull(), hash, answer);
        return answer;
    }

    private String fingerprint(PaymentRequest payment) {
        var content = json.writeValueAsString(payment.inCents());
        return Fingerprint.of("", "", null, content.getBytes(StandardCharsets.UTF_8));
    }

    private PaymentAnswer carryOut(
            Machine cashier, EnforcementCase enforcementCase, PaymentRequest payment) {
        var paid = paid(enforcementCase, payment);
        mustBeKept(paid);
        var before = enforcementCase.isPerformed();
        var full = !before && (payment.saysSettled() || isCovered(enforcementCase, paid));
        enforcementCase.paid(paid);
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
        var done =
                full
                        ? inFull(act, cashier, enforcementCase, payment)
                        : consequences.ofPart(enforcementCase);
        return new PaymentAnswer(
                payment.eventId(),
                before ? "after-performance" : full ? "full" : "part",
                paid,
                Objects.requireNonNull(enforcementCase.getPerformance().outstanding()),
                overpaid(enforcementCase, paid),
                done.entries(),
                done.ordersLifted(),
                enactments.seal(act));
    }

    private Done inFull(
            Enactment act,
            Machine cashier,
            EnforcementCase enforcementCase,
            PaymentRequest payment) {
        var done =
                consequences.of(
                        act,
                        enforcementCase,
                        null,
                        RecordedEvent.of(RemovalEvent.FULLY_PERFORMED, false, readings),
                        new Happening(
                                lastPaidOn(enforcementCase, payment),
                                today(),
                                today(),
                                cashier.clientId()));
        if (!payments.isAnyReversedIn(enforcementCase)) {
            consequences.lookedAt(enforcementCase, cashier.clientId());
        }
        return done;
    }

    /** What is paid with this payment since the day as of which the amount is stated. */
    private BigDecimal paid(EnforcementCase enforcementCase, PaymentRequest payment) {
        var asOf = Objects.requireNonNull(enforcementCase.getAmountAsOf());
        var counts = !payment.paidOn().isBefore(asOf);
        return payments.paidSince(enforcementCase.getId(), asOf)
                .add(counts ? payment.amount() : BigDecimal.ZERO);
    }

    /** One sum may be as long as one payment. */
    private static void mustBeKept(BigDecimal paid) {
        if (paid.compareTo(MOST) > 0) {
            throw Problem.invalid(
                    "/amount",
                    "With what was paid before, this is more than the registry can keep of one case",
                    "Check the amount; a payment that was reported wrongly is taken back with reverses.");
        }
    }

    /** Payments may be reported out of order: performed is what is due on the day of the last. */
    private LocalDate lastPaidOn(EnforcementCase enforcementCase, PaymentRequest payment) {
        return Collections.max(
                List.of(
                        payment.paidOn(),
                        payments.lastPaidOn(enforcementCase.getId()).orElse(payment.paidOn())));
    }

    /** What the court owes back; nothing is reckoned here with interest (R-AMOUNT-1). */
    private static BigDecimal overpaid(EnforcementCase enforcementCase, BigDecimal paid) {
        return paid.subtract(Objects.requireNonNull(enforcementCase.getAmountDue()))
                .max(BigDecimal.ZERO);
    }

    private static boolean isCovered(EnforcementCase enforcementCase, BigDecimal paid) {
        return paid.compareTo(Objects.requireNonNull(enforcementCase.getAmountDue())) >= 0;
    }

    private Enactment begin(Machine cashier, EnforcementCase enforcementCase) {
        return enactments.begin(
                acts.open(enforcementCase.getCourtId(), Approval.by(cashier)),
                enforcementCase.getCourtId(),
                consequences.touches(enforcementCase, enforcementCase.getDebtors()));
    }

    private EnforcementCase caseOf(PaymentRequest payment) {
        var number =
                switch (CaseNumber.parse(payment.caseNumber())) {
                    case CaseNumber.Parsed parsed -> parsed.canonical();
                    case CaseNumber.Legacy legacy -> legacy.canonical();
                    case CaseNumber.Invalid _ -> payment.caseNumber();
                };
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
