package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a payment back that came to nothing. Nobody is listed for it again by itself (R-AMOUNT-1):
 * what went stays gone, and the court is told to look.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReversalDesk {
    /** The law is silent; as long as for an application (R-APPLY-5). */
    private static final int DAYS_TO_LOOK = 15;

    private static final String RULE = "R-AMOUNT-1";

    private final Payments payments;
    private final Consequences consequences;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    ReversalDesk(
            Payments payments,
            Consequences consequences,
            Duties duties,
            Deadlines deadlines,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.payments = payments;
        this.consequences = consequences;
        this.duties = duties;
        this.deadlines = deadlines;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /** The case is held. */
    PaymentAnswer reverse(
            Machine cashier, EnforcementCase enforcementCase, PaymentRequest request) {
        var reversed = reversed(cashier, enforcementCase, request);
        payments.reversed(cashier.clientId(), reversed.eventId(), request.eventId());
        var asOf = Objects.requireNonNull(enforcementCase.getAmountAsOf());
        var left = payments.paidSince(enforcementCase.getId(), asOf);
        var undone = isUndone(enforcementCase, left);
        enforcementCase.takenBack(left, payments.isAnyLeft(enforcementCase.getId()), undone);
        if (undone) {
            payments.undone(enforcementCase.getId());
            consequences.undone(enforcementCase, cashier.clientId());
        }
        var act =
                enactments.begin(
                        acts.open(enforcementCase.getCourtId(), Approval.by(cashier)),
                        enforcementCase.getCourtId(),
                        List.of());
        act.journal(
                LeafKind.RECORD,
                enforcementCase.getId(),
                Map.of(
                        "what", "payment reversed",
                        "event", request.eventId(),
                        "reverses", reversed.eventId(),
                        "amount", request.amount(),
                        "currency", request.currency(),
                        "performanceUndone", undone));
        if (undone || needsALook(enforcementCase, reversed)) {
            courtLooks(enforcementCase);
        }
        consequences.ofPart(enforcementCase);
        return new PaymentAnswer(
                request.eventId(),
                "reversed",
                left,
                Objects.requireNonNull(enforcementCase.getPerformance().outstanding()),
                BigDecimal.ZERO,
                List.of(),
                0,
                enactments.seal(act));
    }

    private Payments.Payment reversed(
            Machine cashier, EnforcementCase enforcementCase, PaymentRequest request) {
        var eventId = Objects.requireNonNull(request.reverses());
        var payment =
                payments.payment(cashier.clientId(), eventId)
                        .filter(known -> known.caseId().equals(enforcementCase.getId()))
                        .filter(known -> !known.isReversal())
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/reverses",
                                        "You have reported no such payment in this case",
                                        "Write the eventId under which you reported the payment."));
        if (payment.wasReversed()) {
            throw Problem.invalid(
                    "/reverses",
                    "This payment has been reversed already",
                    "Report each reversal once, under its own eventId.");
        }
        if (payment.amount().compareTo(request.amount()) != 0) {
            throw Problem.invalid(
                    "/amount",
                    "A payment is reversed as a whole",
                    "Write the amount of the payment, and report what stays as a payment of its own.");
        }
        if (request.paidOn().isBefore(payment.paidOn())) {
            throw Problem.invalid(
                    "/paidOn",
                    "This day is before the payment",
                    "Write the day on which it was taken back, at court time.");
        }
        return payment;
    }

    /**
     * Performed by what was paid, and no longer covered or settled by it; what the court recorded
     * itself stays.
     */
    private boolean isUndone(EnforcementCase enforcementCase, BigDecimal left) {
        return enforcementCase.isPerformed()
                && payments.performed(enforcementCase.getId())
                && !payments.isSettled(enforcementCase.getId())
                && left.compareTo(Objects.requireNonNull(enforcementCase.getAmountDue())) < 0;
    }

    /** The amount due contains it, or the court may have let an entry go early for it. */
    private boolean needsALook(EnforcementCase enforcementCase, Payments.Payment reversed) {
        var contained =
                reversed.paidOn().isBefore(Objects.requireNonNull(enforcementCase.getAmountAsOf()));
        return !isDoneByCourt(enforcementCase)
                && (contained || consequences.mayHaveFreed(enforcementCase, reversed.paidOn()));
    }

    /** The court recorded the performance itself: no payment bears it. */
    private boolean isDoneByCourt(EnforcementCase enforcementCase) {
        return enforcementCase.isPerformed() && !payments.performed(enforcementCase.getId());
    }

    private void courtLooks(EnforcementCase enforcementCase) {
        var caseId = enforcementCase.getId();
        if (!duties.isOpen(DutyKind.LOOK_AT_REVERSAL, caseId)) {
            duties.open(
                    DutyKind.LOOK_AT_REVERSAL,
                    RULE,
                    enforcementCase.getCourtId(),
                    caseId,
                    deadlines.days(today(), DAYS_TO_LOOK));
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
