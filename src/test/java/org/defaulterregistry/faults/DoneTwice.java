package org.defaulterregistry.faults;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What must not exist because the clients never asked for it twice. */
final class DoneTwice {
    private static final List<Question> QUESTIONS =
            List.of(
                    more("two decisions in a case", "court_decision", "case_id"),
                    more("two entries in a case", "listing", "case_id"),
                    more("two orders in a case", "consumption_order", "case_id"),
                    more("two notices to a debtor", "enforcement_notice", "case_debtor_id"),
                    more("two payments in a case", "payment_event", "case_id"),
                    more("one leaf twice", "journal_leaf", "bytes"),
                    new Question(
                            "one thing journaled twice",
                            """
                            select count(*) from (select 1 from act_leaf where kind not in ('record', 'identity', 'correct')
                            group by kind, subject_id having count(*) > 1) t\
                            """));

    private DoneTwice() {}

    private static Question more(String what, String table, String by) {
        return new Question(
                what,
                "select count(*) from (select 1 from %s group by %s having count(*) > 1) t"
                        .formatted(table, by));
    }

    /**
     * Each key and each payment is one act; a signature ends the act that the draft opened.
     *
     * @param begun when the clients began
     */
    static List<Question> since(Instant begun) {
        var acts =
                new Question(
                        "acts more or fewer than keys and payments",
                        """
                        select abs((select count(*) from act where opened_at >= timestamp with time zone '%s')
                        - (select count(*) from idempotency_key where caller not like 'president.%%')
                        - (select count(*) from payment_event)) from journal_head\
                        """
                                .formatted(begun));
        return Stream.concat(QUESTIONS.stream(), Stream.of(acts)).toList();
    }
}
