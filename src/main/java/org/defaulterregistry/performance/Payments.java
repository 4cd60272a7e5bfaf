package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
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

    /** One that was reported before, as far as its reversal needs it. */
    record Payment(
            String eventId,
            UUID caseId,
            BigDecimal amount,
            LocalDate paidOn,
            @Nullable String reverses,
            @Nullable String reversedBy) {

        boolean isReversal() {
            return reverses != null;
        }

        boolean wasReversed() {
            return reversedBy != null;
        }
    }

    Optional<Payment> payment(String client, String eventId) {
        return jdbc.sql(
                        """
                        select event_id, case_id, amount, paid_on, reverses, reversed_by from payment_event
                        where client_id = ? and event_id = ?\
                        """)
                .params(client, eventId)
                .query(Payment.class)
                .optional();
    }

    /** What was paid in a case, the first first. */
    List<CaseHistory.Paid> of(UUID caseId) {
        return jdbc.sql(
                        """
                        select paid_on, amount, currency, performed_case, reverses, reversed_by from payment_event
                        where case_id = ? order by paid_on, received_at\
                        """)
                .param(caseId)
                .query((row, _) ->
                        new CaseHistory.Paid(
                                row.getObject(1, LocalDate.class),
                                row.getBigDecimal(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getString(5) != null,
                                row.getString(6) != null))
                .list();
    }

    void reversed(String client, String eventId, String by) {
        jdbc.sql("update payment_event set reversed_by = ? where client_id = ? and event_id = ?")
                .params(by, client, eventId)
                .update();
    }

    /** What was paid no longer makes the debt of the case performed. */
    void undone(UUID caseId) {
        jdbc.sql("update payment_event set performed_case = false where case_id = ?")
                .param(caseId)
                .update();
    }

    /** What the court stated anew is covered by what was paid, the last of it on that day. */
    void performed(UUID caseId, LocalDate lastPaidOn) {
        jdbc.sql(
                        """
                        update payment_event set performed_case = true
                        where case_id = ? and paid_on = ? and reverses is null and reversed_by is null\
                        """)
                .params(caseId, lastPaidOn)
                .update();
    }

    /** Whether it was a payment that made the debt of the case performed. */
    boolean performed(UUID caseId) {
        return jdbc.sql("select count(*) from payment_event where case_id = ? and performed_case")
                        .param(caseId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Whether a payment bears the performance of which the cashier said that it settles the debt.
     */
    boolean isSettled(UUID caseId) {
        return jdbc.sql(
                                """
                                select count(*) from payment_event
                                where case_id = ? and settles and performed_case and reverses is null
                                  and reversed_by is null\
                                """)
                        .param(caseId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was paid in a case from a day on, that day included, and not taken back. */
    BigDecimal paidSince(UUID caseId, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0) from payment_event
                        where case_id = ? and paid_on >= ? and reverses is null and reversed_by is null\
                        """)
                .params(caseId, asOf)
                .query(BigDecimal.class)
                .single();
    }

    /**
     * Whether a payment that the amount due contains was taken back since that amount was stated:
     * what is paid now does not make up for it.
     */
    boolean isAnyReversedIn(EnforcementCase enforcementCase) {
        var asOf = Objects.requireNonNull(enforcementCase.getAmountAsOf());
        return jdbc.sql(
                                """
                                select count(*) from payment_event p join payment_event r
                                  on r.client_id = p.client_id and r.event_id = p.reversed_by
                                where p.case_id = ? and p.paid_on < ? and r.received_at >= ?\
                                """)
                        .params(
                                enforcementCase.getId(),
                                asOf,
                                CourtTime.startOf(asOf).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether anything that was paid in a case, whenever, was not taken back. */
    boolean isAnyLeft(UUID caseId) {
        return lastPaidOn(caseId).isPresent();
    }

    /** The day of the latest payment in a case that was not taken back; empty: there is none. */
    Optional<LocalDate> lastPaidOn(UUID caseId) {
        return jdbc.sql(
                        """
                        select max(paid_on) from payment_event
                        where case_id = ? and reverses is null and reversed_by is null\
                        """)
                .param(caseId)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void keep(
            String client,
            UUID caseId,
            PaymentRequest payment,
            boolean performedCase,
            String requestHash,
            String answer) {
        jdbc.sql(
                        """
                        insert into payment_event (client_id, event_id, case_id, amount, currency, paid_on, settles,
                            reverses, performed_case, request_hash, answer, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        Arrays.asList(
                                client,
                                payment.eventId(),
                                caseId,
                                payment.amount(),
                                payment.currency(),
                                payment.paidOn(),
                                payment.saysSettled(),
                                payment.reverses(),
                                performedCase,
                                requestHash,
                                answer,
                                clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }
}
