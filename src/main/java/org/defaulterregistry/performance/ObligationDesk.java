package org.defaulterregistry.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.performance.Consequences.Done;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** States anew what is due in a case (R-AMOUNT-1). */
@Component
public class ObligationDesk {
    private final EnforcementCases cases;
    private final Payments payments;
    private final Consequences consequences;
    private final Duties duties;
    private final Acts acts;
    private final Enactments enactments;
    private final Readings readings;
    private final Clock clock;

    ObligationDesk(
            EnforcementCases cases,
            Payments payments,
            Consequences consequences,
            Duties duties,
            Acts acts,
            Enactments enactments,
            Readings readings,
            Clock clock) {
        this.cases = cases;
        this.payments = payments;
        this.consequences = consequences;
        this.duties = duties;
        this.acts = acts;
        this.enactments = enactments;
        this.readings = readings;
        this.clock = clock;
    }

    @Transactional
    public ObligationAnswer restate(
            Officer officer, UUID caseId, @Nullable String ifMatch, ObligationRequest request) {
        var enforcementCase = cases.holdCase(officer, caseId);
        Version.mustMatch(ifMatch, enforcementCase.getVersion());
        mayBeRestated(enforcementCase, request);
        var paid = payments.paidSince(caseId, request.asOf());
        if (enforcementCase.restate(request.amountDue(), request.asOf(), paid)) {
            payments.undone(caseId);
            consequences.undone(enforcementCase, officer.name());
        }
        var act =
                enactments.begin(
                        acts.open(
                                officer.court(),
                                Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE)),
                        officer.court(),
                        consequences.touches(enforcementCase, enforcementCase.getDebtors()));
        journal(act, enforcementCase, request);
        duties.done(DutyKind.LOOK_AT_REVERSAL, caseId, officer.name());
        var done = consequences(act, officer, enforcementCase);
        var receipts = enactments.seal(act);
        return new ObligationAnswer(
                cases.view(enforcementCase), done.entries(), done.ordersLifted(), receipts);
    }

    /** What came in since may cover the new amount: then the debt is done with, here and now. */
    private Done consequences(Enactment act, Officer officer, EnforcementCase enforcementCase) {
        var outstanding = enforcementCase.getPerformance().outstanding();
        if (enforcementCase.isPerformed() || outstanding == null || outstanding.signum() > 0) {
            return consequences.ofPart(enforcementCase);
        }
        var paidOn = payments.lastPaidOn(enforcementCase.getId()).orElseThrow();
        payments.performed(enforcementCase.getId(), paidOn);
        return consequences.of(
                act,
                enforcementCase,
                null,
                RecordedEvent.of(RemovalEvent.FULLY_PERFORMED, false, readings),
                new Happening(paidOn, today(), today(), officer.name()));
    }

    private void mayBeRestated(EnforcementCase enforcementCase, ObligationRequest request) {
        var asOf = enforcementCase.getAmountAsOf();
        if (asOf == null) {
            throw Problem.under(
                    "R-AMOUNT-1",
                    ProblemType.CONFLICT,
                    "This case is not about money.",
                    "Record what was done as an event of the case.");
        }
        if (!looksAtReversal(enforcementCase)) {
            EventIntake.notPerformedYet(enforcementCase, null);
        }
        if (!request.asOf().isAfter(asOf) || request.asOf().isAfter(today())) {
            throw Problem.invalid(
                    "/asOf",
                    "This day does not lie between the day stated so far and today",
                    "Write the later day as of which the amount is due.");
        }
    }

    /**
     * A payment that the amount contained came to nothing: the court looks at the amount itself.
     */
    private boolean looksAtReversal(EnforcementCase enforcementCase) {
        return duties.isOpen(DutyKind.LOOK_AT_REVERSAL, enforcementCase.getId())
                && payments.performed(enforcementCase.getId());
    }

    private static void journal(
            Enactment act, EnforcementCase enforcementCase, ObligationRequest request) {
        act.journal(
                LeafKind.RECORD,
                enforcementCase.getId(),
                Map.of(
                        "what", "amount due",
                        "case", enforcementCase.getCaseNumber(),
                        "amountDue", request.amountDue(),
                        "asOf", request.asOf(),
                        "evidence", request.evidence(),
                        "performance", enforcementCase.getPerformance()));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
