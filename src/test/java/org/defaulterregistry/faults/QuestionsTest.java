package org.defaulterregistry.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The drills see what they are there to see: each question is asked where just that is wrong. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:faults;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "registry.demo=true",
            "registry.demo-cases=few",
            "registry.keys=target/test-keys/${random.uuid}"
        })
class QuestionsTest {
    private static final String PAYMENTS =
            """
            insert into payment_event (client_id, event_id, case_id, amount, currency, paid_on, settles, request_hash,
                answer, received_at)
            select 'c', 'e' || j.position, (select min(id) from enforcement_case), 1, 'CNY', current_date, false, '',
                '', current_timestamp from journal_leaf j\
            """;
    private static final String KEY =
            "insert into idempotency_key (caller, name, request_hash, created_at) values ('a', 'b', 'c', current_timestamp)";

    private static final Map<String, String> SABOTAGE =
            Map.ofEntries(
                    Map.entry("listed decision without its entry", "delete from listing"),
                    Map.entry(
                            "entry without a listed decision",
                            "update court_decision set state = 'REFUSED'"),
                    Map.entry(
                            "listed decision without both approvals",
                            "delete from approval where step = 'DRAFTED'"),
                    Map.entry("signature without a listed decision", "delete from court_decision"),
                    Map.entry(
                            "act completed and decision not taken, or the reverse",
                            "update act set completed_at = null"),
                    Map.entry(
                            "listed decision without the leaf of its entry",
                            "delete from act_leaf where kind = 'list'"),
                    Map.entry(
                            "listed decision without an order and its leaf",
                            "delete from consumption_order"),
                    Map.entry(
                            "order without a listed decision",
                            "update consumption_order set case_id = party_id"),
                    Map.entry(
                            "listed decision without the restraint under its last leaf",
                            "delete from restraint"),
                    Map.entry(
                            "payment in a case that is not performed, or the reverse",
                            "update enforcement_case set performed_on = filed_on"),
                    Map.entry(
                            "payment without its act, or the reverse",
                            "update approval set step = 'SENT' where step = 'DECIDED'"),
                    Map.entry(
                            "performed case with a live entry or order",
                            "update enforcement_case set performed_on = filed_on"),
                    Map.entry(
                            "entry ended without its leaf, or the reverse",
                            "update act_leaf set kind = 'delete' where kind = 'list'"),
                    Map.entry(
                            "order lifted without its leaf, or the reverse",
                            "update act_leaf set kind = 'lift' where kind = 'restrict'"),
                    Map.entry(
                            "payment without the restraint under its last leaf",
                            PAYMENTS
                                    + "; update approval set step = 'SENT' where step = 'DECIDED'; delete from restraint"),
                    Map.entry("leaf without its act", "delete from act_leaf where position = 3"),
                    Map.entry(
                            "leaf without its opening or key",
                            "delete from journal_key where position = 3"),
                    Map.entry(
                            "act completed without a leaf, or the reverse", "delete from act_leaf"),
                    Map.entry(
                            "open act that is no draft",
                            "update act set completed_at = null; delete from court_decision"),
                    Map.entry("act without an approval", "delete from approval"),
                    Map.entry(
                            "restraint without a leaf or a document",
                            "delete from restraint_document"),
                    Map.entry(
                            "case with more or fewer leaves than steps",
                            "delete from enforcement_notice"),
                    Map.entry("key without an answer", KEY),
                    Map.entry(
                            "positions missing below the highest",
                            "delete from journal_leaf where position = 3"),
                    Map.entry(
                            "difference between the head and the leaves",
                            "update journal_head set size = size + 1"),
                    Map.entry(
                            "two decisions in a case",
                            "update court_decision set case_id = (select min(case_id) from court_decision)"),
                    Map.entry(
                            "two entries in a case",
                            "update listing set case_id = (select min(case_id) from listing)"),
                    Map.entry(
                            "two orders in a case",
                            "update consumption_order set case_id = (select min(case_id) from consumption_order)"),
                    Map.entry(
                            "two notices to a debtor",
                            "update enforcement_notice set case_debtor_id = (select min(id) from case_debtor)"),
                    Map.entry("two payments in a case", PAYMENTS),
                    Map.entry("one leaf twice", "update journal_leaf set bytes = x'00'"),
                    Map.entry(
                            "one thing journaled twice",
                            "update act_leaf set kind = 'list', subject_id = (select min(subject_id) from act_leaf)"),
                    Map.entry("acts more or fewer than keys and payments", KEY));

    @Autowired private DataSource database;

    static List<String> questions() {
        return all().map(Question::what).toList();
    }

    @Test
    void nothing_is_wrong_in_the_demo_world() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(found(connection)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void found_is(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            connection.setAutoCommit(false);
            try {
                statement.execute(SABOTAGE.get(what));
                assertThat(found(connection)).contains(what);
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<String> found(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        for (var question : all().toList()) {
            if (question.ask(connection) != 0) {
                found.add(question.what());
            }
        }
        return found;
    }

    private static Stream<Question> all() {
        return Stream.of(HalfVisible.QUESTIONS, Positions.QUESTIONS, DoneTwice.since(Instant.now()))
                .flatMap(List::stream);
    }
}
