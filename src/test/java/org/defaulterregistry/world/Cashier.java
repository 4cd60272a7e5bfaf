package org.defaulterregistry.world;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http.Answer;

/** The demo courts' cashier. */
public final class Cashier {
    private final Http http;
    private final TestClock clock;

    public Cashier(int port, TestClock clock) {
        this.http = Http.machine(port, "demo-cashier", "cashier");
        this.clock = clock;
    }

    public Answer reports(Case from, String amount) {
        return reports(UUID.randomUUID().toString(), from.number(), amount, "CNY", "");
    }

    /**
     * @param more further fields, beginning with a comma
     */
    public Answer reports(
            String event, String caseNumber, String amount, String currency, String more) {
        return reports(event, caseNumber, amount, currency, CourtTime.dayOf(clock.instant()), more);
    }

    /** The money came on an earlier day. */
    public Answer reports(Case from, String amount, LocalDate paidOn) {
        return reports(UUID.randomUUID().toString(), from.number(), amount, "CNY", paidOn, "");
    }

    private Answer reports(
            String event,
            String caseNumber,
            String amount,
            String currency,
            LocalDate paidOn,
            String more) {
        return http.post(
                "/api/v1/payment-events",
                """
                {"eventId": "%s", "caseNumber": "%s", "amount": %s, "currency": "%s", "paidOn": "%s"%s}\
                """
                        .formatted(event, caseNumber, amount, currency, paidOn, more));
    }
}
