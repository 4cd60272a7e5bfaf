package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every payment ever reported, with the answer it was given. */
@Component
class Payments {
    /** What a payment was told before, and the request it answered. */
    record Told(String requestHash, String answer) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Payments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Told> find(String client, String eventId) {
        return jdbc.sql(
                        "select request_hash, answer from payment_event where client_id = ? and event_id = ?")
                .params(client, eventId)
                .query((row, _) -> new Told(row.getString(1), row.getString(2)))
                .optional();
    }

    /** What was paid in a case from a day on, that day included. */
    BigDecimal paidSince(UUID caseId, LocalDate asOf) {
        return jdbc.sql(
                        "select coalesce(sum(amount), 0) from payment_event where case_id = ? and paid_on >= ?")
                .params(caseId, asOf)
                .query(BigDecimal.class)
                .single();
    }

    /** The day of the latest payment in a case that has one. */
    LocalDate lastPaidOn(UUID caseId) {
        return jdbc.sql("select max(paid_on) from payment_event where case_id = ?")
                .param(caseId)
                .query(LocalDate.class)
                .single();
    }

    void keep(
            String client, UUID caseId, PaymentRequest payment, String requestHash, String answer) {
        jdbc.sql(
                        """
                        insert into payment_event (client_id, event_id, case_id, amount, currency, paid_on, settles,
                            request_hash, answer, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        client,
                        payment.eventId(),
                        caseId,
                        payment.amount(),
                        payment.currency(),
                        payment.paidOn(),
                        payment.saysSettled(),
                        requestHash,
                        answer,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
