package org.defaulterregistry.measures;

import java.time.Clock;
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
    private final Offices offices;
    private final PartyRegister parties;
    private final Catalogue catalogue;
    private final Clock clock;

    PermitReader(
            Orders orders,
            Offices offices,
            PartyRegister parties,
            Catalogue catalogue,
            Clock clock) {
        this.orders = orders;
        this.offices = offices;
        this.parties = parties;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @throws Problem 404 for another court's order; 403 if the officer may not decide it; 422 with
     *     what to mend
     */
    PermitCase read(Officer officer, PermitRequest request) {
        var order =
                orders.findByIdAndCourtId(request.orderId(), officer.court())
                        .orElseThrow(Problem::notFound);
        mayDecide(officer, request);
        measure(request);
        days(request);
        told(request);
        if (request.officeId() == null) {
            personIsMeant(order, request);
            return new PermitCase(request, order, null);
        }
        return new PermitCase(request, order, office(order, request));
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
        if (request.to().isBefore(request.from())) {
            throw Problem.invalid(
                    "/to",
                    "The last day is before the first",
                    "Write the last day of the journey.");
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

    private void personIsMeant(ConsumptionOrder order, PermitRequest request) {
        if (request.kind() != PermitKind.NECESSARY_CONSUMPTION
                && parties.party(order.getPartyId()).kind() == PartyKind.UNIT) {
            throw Problem.invalid(
                    "/officeId",
                    "The order is against a unit: its people travel and spend, not it",
                    "Write the id of the office by which the person is bound.");
        }
    }

    private UnitOffice office(ConsumptionOrder order, PermitRequest request) {
        return offices.ofUnit(order.getPartyId()).stream()
                .filter(office -> office.getId().equals(request.officeId()))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(
                                "/officeId",
                                "The restricted unit has no such office today",
                                "Write the id of an office that was signed and not released."));
    }
}
