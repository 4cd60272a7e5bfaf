package org.defaulterregistry.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.ObligationKind;
import org.jspecify.annotations.Nullable;

/** Looks through what a court records as an event before any of it is kept. */
final class EventIntake {
    private EventIntake() {}

    /** Facts of another event are refused: somebody meant something else than was written. */
    static void facts(EventRequest request) {
        var faults = new ArrayList<Fault>();
        for (var fact : EventFact.values()) {
            if (fact.isToldIn(request) && !request.event().takes(fact)) {
                faults.add(
                        new Fault(
                                "/" + fact.field(),
                                "This fact belongs to another event",
                                "Leave it out, or name the event that you mean."));
            } else if (!fact.isToldIn(request) && request.event().needs(fact)) {
                faults.add(
                        new Fault(
                                "/" + fact.field(),
                                "This value is missing",
                                "The event needs it: write it."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /**
     * @return the one debtor concerned; null: all are
     */
    static @Nullable CaseDebtor debtor(EnforcementCase enforcementCase, EventRequest request) {
        if (request.debtorId() == null) {
            return null;
        }
        return enforcementCase
                .debtor(request.debtorId())
                .orElseThrow(() ->
                        Problem.invalid(
                                "/debtorId",
                                "This case has no such debtor",
                                "Write an id from debtors of the case."));
    }

    static void days(EnforcementCase enforcementCase, EventRequest request, LocalDate today) {
        if (request.on().isAfter(today) || request.on().isBefore(enforcementCase.getFiledOn())) {
            throw Problem.invalid(
                    "/on",
                    "This day does not lie between the filing of the case and today",
                    "Write the day on which it happened, at court time (UTC+8).");
        }
        if (request.known().isAfter(today) || request.known().isBefore(request.on())) {
            throw Problem.invalid(
                    "/knownOn",
                    "This day does not lie between the event and today",
                    "Write the day on which the court knew of it.");
        }
    }

    static void notPerformedYet(EnforcementCase enforcementCase, @Nullable CaseDebtor debtor) {
        if (debtor == null ? enforcementCase.isPerformed() : debtor.isPerformed()) {
            throw Problem.under(
                    "R-LOG-1",
                    ProblemType.CONFLICT,
                    "Performance is recorded already.",
                    "Read the case; what was recorded is not overwritten.");
        }
    }

    static void part(EnforcementCase enforcementCase, EventRequest request) {
        if (enforcementCase.getObligation() == ObligationKind.PAY) {
            throw Problem.invalid(
                    "/event",
                    "Money is counted, not described",
                    "Have the cashier report the payment (R-AMOUNT-1).");
        }
        if (request.debtorId() != null) {
            throw Problem.invalid(
                    "/debtorId",
                    "A part is recorded for the whole case",
                    "Leave it out, and say in part whose work it was.");
        }
        if (!new Visible.Reader().isValid(request.part(), null)) {
            throw Problem.invalid("/part", "There is nothing to read", "Say what was done.");
        }
    }

    static List<CaseDebtor> concerned(
            EnforcementCase enforcementCase, @Nullable CaseDebtor debtor) {
        return debtor == null ? enforcementCase.getDebtors() : List.of(debtor);
    }
}
