package org.defaulterregistry.measures;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** Looks through a request for an exception before the law is asked. */
@Component
class PermitReader {
    private final Orders orders;
    private final EnforcementCases cases;
    private final Offices offices;
    private final PartyRegister parties;
    private final Catalogue catalogue;
    private final Clock clock;

    PermitReader(
            Orders orders,
            EnforcementCases cases,
            Offices offices,
            PartyRegister parties,
            Catalogue catalogue,
            Clock clock) {
        this.orders = orders;
        this.cases = cases;
        this.offices = offices;
        this.parties = parties;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @throws Problem 404 for another court's order or debtor; 403 if the officer may not decide
     *     it; 422 with what to mend
     */
    PermitCase read(Officer officer, PermitRequest request) {
        var asked = restriction(officer, request);
        mayDecide(officer, request);
        measure(request);
        days(request);
        told(request);
        if (request.officeId() == null) {
            personIsMeant(asked.debtor(), request);
            return asked;
        }
        return new PermitCase(
                request, asked.caseId(), asked.debtor(), office(asked.debtor(), request));
    }

    /** The case is held, whichever of the two leads to it; an order may have been lifted. */
    private PermitCase restriction(Officer officer, PermitRequest request) {
        if ((request.orderId() == null) == (request.debtorId() == null)) {
            throw Problem.invalid(
                    "/orderId",
                    "Exactly one of orderId and debtorId says whose restriction it is",
                    "Write one of the two.");
        }
        if (request.orderId() == null) {
            var debtor = cases.hold(officer, Objects.requireNonNull(request.debtorId()));
            return new PermitCase(
                    request, debtor.enforcementCase().getId(), debtor.getPartyId(), null);
        }
        var order =
                orders.findByIdAndCourtId(request.orderId(), officer.court())
                        .orElseThrow(Problem::notFound);
        cases.holdCase(officer, order.getCaseId());
        return new PermitCase(request, order.getCaseId(), order.getPartyId(), null);
    }

    private static void mayDecide(Officer officer, PermitRequest request) {
        if (request.kind() == PermitKind.TEMPORARY_LIFT && !officer.isPresident()) {
            throw Problem.under(
                    "R-CONS-17(3)",
                    ProblemType.NOT_ALLOWED,
                    "Only the court president, or today his deputy, approves a temporary lift.",
                    "Put it before the president.");
        }
    }

    /** What is not on the president's closed list, the law itself refuses (R-CONS-17(3)). */
    private void measure(PermitRequest request) {
        var measure =
                catalogue
                        .find(request.measure())
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/measure",
                                        "There is no such measure",
                                        "Write a key of the catalogue, such as air-travel."));
        if (request.kind() != PermitKind.TEMPORARY_LIFT
                && measure.attachesTo() != Attachment.ORDER_OR_ENTRY) {
            throw Problem.invalid(
                    "/measure",
                    "No consumption order closes this, and so none can be opened",
                    "Write the key of a measure with attachesTo order-or-entry.");
        }
    }

    /** Whether necessary consumption comes late is for the law to answer (R-CONS-8). */
    private void days(PermitRequest request) {
        if (request.kind() != PermitKind.NECESSARY_CONSUMPTION
                && request.from().isBefore(CourtTime.dayOf(clock.instant()))) {
            throw Problem.invalid(
                    "/from", "This day has passed", "A permit comes before the journey.");
        }
        if (request.from().isAfter(CourtTime.dayOf(clock.instant()).plusYears(1))) {
            throw Problem.invalid(
                    "/from",
                    "This day is more than a year ahead",
                    "Grant it when it is nearer: what is true then is what counts.");
        }
        if (request.to().isBefore(request.from())) {
            throw Problem.invalid(
                    "/to",
                    "The last day is before the first",
                    "Write the last day of the journey.");
        }
        if (request.kind() != PermitKind.TEMPORARY_LIFT
                && request.to().isAfter(request.from().plusYears(1))) {
            throw Problem.invalid(
                    "/to",
                    "This is more than a year after the first day",
                    "A permit is for one occasion; grant another one for the next.");
        }
    }

    private static void told(PermitRequest request) {
        if (request.kind() == PermitKind.TEMPORARY_LIFT && request.writtenUndertaking() == null) {
            throw missing("/writtenUndertaking", "Write true if there is a written undertaking.");
        }
        if (request.kind() == PermitKind.PRIVATE_CONSUMPTION) {
            if (request.ownFunds() == null) {
                throw missing(
                        "/ownFunds", "Write true if it is paid from the person's own property.");
            }
            if (request.verified() == null) {
                throw missing("/verified", "Write true if the court found that to be true.");
            }
        }
    }

    private static Problem missing(String pointer, String mend) {
        return Problem.invalid(pointer, "This kind of permit needs this value", mend);
    }

    private void personIsMeant(UUID debtor, PermitRequest request) {
        if (request.kind() != PermitKind.NECESSARY_CONSUMPTION
                && parties.party(debtor).kind() == PartyKind.UNIT) {
            throw Problem.invalid(
                    "/officeId",
                    "The debtor is a unit: its people travel and spend, not it",
                    "Write the id of the office by which the person is bound.");
        }
    }

    private UnitOffice office(UUID debtor, PermitRequest request) {
        return offices.ofUnit(debtor).stream()
                .filter(office -> office.getId().equals(request.officeId()))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(
                                "/officeId",
                                "The restricted unit has no such office today",
                                "Write the id of an office that was signed and not released."));
    }
}
