package org.defaulterregistry.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.performance.EventDesk;
import org.defaulterregistry.performance.EventKind;
import org.defaulterregistry.performance.EventRequest;
import org.defaulterregistry.performance.PaymentDesk;
import org.defaulterregistry.performance.PaymentRequest;
import org.defaulterregistry.performance.SuspendedBecause;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens in a case: payments, and the events of Art. 10. */
@Component
class EventSteps {
    private static final Machine CASHIER = new Machine("demo-cashier");
    private static final int SEARCHES = 2;

    private final PaymentDesk payments;
    private final EventDesk events;
    private final Clock clock;

    EventSteps(PaymentDesk payments, EventDesk events, Clock clock) {
        this.payments = payments;
        this.events = events;
        this.clock = clock;
    }

    void paidInFull(DemoCase one, int daysAgo) {
        paid(one, daysAgo, CaseSteps.DEBT);
    }

    void paid(DemoCase one, int daysAgo, BigDecimal amount) {
        one.on(
                daysAgo,
                () ->
                        payments.receive(
                                CASHIER,
                                new PaymentRequest(
                                        "DEMO-" + daysAgo + "-" + one.id,
                                        one.number,
                                        amount,
                                        "CNY",
                                        today(),
                                        null,
                                        null)));
    }

    /** Something that needs no more facts than that it happened. */
    void happened(DemoCase one, int daysAgo, EventKind kind) {
        record(one, daysAgo, () -> event(one, null, kind, new Facts()));
    }

    /** This one of several debtors has done his share. */
    void performed(DemoDebtor debtor, int daysAgo) {
        record(
                debtor.in,
                daysAgo,
                () -> event(debtor.in, debtor.id, EventKind.FULLY_PERFORMED, new Facts()));
    }

    void creditorLetGo(DemoCase one, int daysAgo) {
        var facts = new Facts(true, null, null, null, null);
        record(one, daysAgo, () -> event(one, null, EventKind.CREDITOR_WRITTEN_APPLICATION, facts));
    }

    /** 终本 after two searches that found nothing: the entry goes, the order stays. */
    void roundEnded(DemoCase one, int daysAgo) {
        var facts = new Facts(null, SEARCHES, false, null, null);
        record(
                one,
                daysAgo,
                () -> event(one, null, EventKind.THIS_ROUND_OF_ENFORCEMENT_TERMINATED, facts));
    }

    void suspended(DemoCase one, int daysAgo, SuspendedBecause because) {
        var facts = new Facts(null, null, null, because, null);
        record(one, daysAgo, () -> event(one, null, EventKind.ENFORCEMENT_SUSPENDED, facts));
    }

    void partlyDone(DemoCase one, int daysAgo) {
        var facts = new Facts(null, null, null, null, "Half of the yard is cleared.");
        record(one, daysAgo, () -> event(one, null, EventKind.PARTLY_PERFORMED, facts));
    }

    private record Facts(
            @Nullable Boolean consents,
            @Nullable Integer searches,
            @Nullable Boolean assetsFound,
            @Nullable SuspendedBecause because,
            @Nullable String part) {
        Facts() {
            this(null, null, null, null, null);
        }
    }

    private void record(DemoCase one, int daysAgo, Supplier<EventRequest> event) {
        one.on(daysAgo, () -> events.record(one.bench.judge(), event.get()));
    }

    private EventRequest event(DemoCase one, @Nullable UUID debtor, EventKind kind, Facts facts) {
        return new EventRequest(
                one.id,
                debtor,
                kind,
                today(),
                null,
                "From the file of the demo case.",
                facts.consents(),
                facts.searches(),
                facts.assetsFound(),
                null,
                facts.because(),
                facts.part());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
