package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.measures.LiftBecause;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.measures.OrderDesk;
import org.defaulterregistry.measures.OrderDraft;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.measures.PermitKind;
import org.defaulterregistry.measures.PermitRequest;
import org.defaulterregistry.measures.RevocationDesk;
import org.defaulterregistry.measures.RevocationRequest;
import org.defaulterregistry.measures.RevokedBecause;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** Consumption orders outside the list, and what is let through in spite of one. */
@Component
class OrderSteps {
    private final OrderDesk orders;
    private final PermitDesk permits;
    private final RevocationDesk revocations;
    private final DecisionService service;
    private final Clock clock;

    OrderSteps(
            OrderDesk orders,
            PermitDesk permits,
            RevocationDesk revocations,
            DecisionService service,
            Clock clock) {
        this.orders = orders;
        this.permits = permits;
        this.revocations = revocations;
        this.service = service;
        this.clock = clock;
    }

    /** A judge drafts, the president signs (R-CONS-1(1)). */
    void ordered(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var drafted = orders.draft(debtor.bench().judge(), draft(debtor));
                    Must.carryOut(drafted);
                    var signed =
                            orders.sign(
                                    debtor.bench().president(),
                                    drafted.id(),
                                    Version.etag(drafted.version()));
                    Must.carryOut(signed);
                    debtor.order = signed.id();
                    service.of(debtor.bench(), debtor.order);
                    debtor.orderVersion = Version.etag(signed.version() + 1);
                });
    }

    /** Valid security was given (R-CONS-9(1)). */
    void lifted(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var lifted =
                            orders.lift(
                                    debtor.bench().judge(),
                                    debtor.order,
                                    debtor.orderVersion,
                                    new LiftRequest(
                                            LiftBecause.VALID_SECURITY,
                                            "A pledge of the demo bank.",
                                            today()));
                    Must.carryOut(lifted);
                });
    }

    /** The president lifts it for some days from the day of asking (R-CONS-17(3)). */
    void flies(DemoDebtor debtor, int daysAgo, int days) {
        debtor.in.on(
                daysAgo,
                () ->
                        permit(
                                debtor,
                                new PermitRequest(
                                        debtor.order,
                                        null,
                                        null,
                                        PermitKind.TEMPORARY_LIFT,
                                        "air-travel",
                                        today(),
                                        today().plusDays(days),
                                        "own-serious-illness",
                                        "A letter of the demo hospital.",
                                        true,
                                        null,
                                        null)));
    }

    /** The unit's last officer spends his own money (R-CONS-3-PRIVATE). */
    void spendsOwnMoney(DemoDebtor unit, int daysAgo, int days) {
        unit.in.on(
                daysAgo,
                () ->
                        permit(
                                unit,
                                new PermitRequest(
                                        unit.order,
                                        null,
                                        unit.office,
                                        PermitKind.PRIVATE_CONSUMPTION,
                                        "air-travel",
                                        today(),
                                        today().plusDays(days),
                                        "Visit to the parents.",
                                        "Account of the demo bank.",
                                        null,
                                        true,
                                        true)));
    }

    /** The letter was false (R-CONS-17(4)). */
    void takenBack(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () ->
                        revocations.revoke(
                                debtor.bench().judge(),
                                debtor.permit,
                                Version.etag(0),
                                new RevocationRequest(
                                        RevokedBecause.FALSE_EVIDENCE,
                                        today(),
                                        "The demo hospital knows no such patient.")));
    }

    private void permit(DemoDebtor debtor, PermitRequest request) {
        var granted = permits.grant(debtor.bench().president(), request);
        debtor.permit = Must.carryOut(granted, granted.findings()).id();
    }

    private OrderDraft draft(DemoDebtor debtor) {
        return new OrderDraft(
                debtor.id,
                new OrderDraft.Application(today(), true),
                null,
                new OrderDraft.Weighing(true, true, false, true),
                null,
                null,
                true,
                "Nothing was paid, and much was spent.",
                null);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
