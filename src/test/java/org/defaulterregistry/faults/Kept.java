package org.defaulterregistry.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.faults.Ledger.Acknowledged;
import org.defaulterregistry.faults.Letter.Act;

/** Whether what was acknowledged is in the store, just as it was acknowledged. */
final class Kept {
    private static final String ANSWER =
            "select body from idempotency_key where caller = ? and name = ? and status = ?";
    private static final String PAYMENT =
            "select answer from payment_event where client_id = ? and event_id = ?";
    private static final String LEAF =
            """
            select count(*) from journal_leaf j join act_leaf x on x.position = j.position
            where j.position = ? and cast(x.subject_id as varchar(36)) in (?, ?, ?)\
            """;
    private static final String DECISION =
            "select count(*) from court_decision where id = ? and state in ('SIGNED', ?)";

    private final Connection connection;

    Kept(Connection connection) {
        this.connection = connection;
    }

    long lost(List<Acknowledged> acknowledged) throws SQLException {
        long lost = 0;
        for (var one : acknowledged) {
            lost += isKept(one.letter(), one.reply()) ? 0 : 1;
        }
        return lost;
    }

    private boolean isKept(Letter letter, Reply reply) throws SQLException {
        return letter.act() == Act.PAY
                ? paymentIsKept(letter, reply)
                : answerIsKept(letter, reply) && leafIsKept(reply) && decisionIsKept(letter, reply);
    }

    private boolean answerIsKept(Letter letter, Reply reply) throws SQLException {
        try (var question = prepare(ANSWER, letter.caller(), letter.key(), reply.status());
                var rows = question.executeQuery()) {
            return rows.next() && Reply.text(rows.getBytes(1)).equals(reply.body());
        }
    }

    private boolean paymentIsKept(Letter letter, Reply reply) throws SQLException {
        try (var question = prepare(PAYMENT, letter.caller(), letter.key());
                var rows = question.executeQuery()) {
            return rows.next() && rows.getString(1).equals(reply.body());
        }
    }

    /** The last leaf of the act is about the case, the entry or the order; a draft has none. */
    private boolean leafIsKept(Reply reply) throws SQLException {
        return reply.position() == null
                || finds(
                        LEAF,
                        Long.valueOf(reply.position()),
                        reply.at("/id"),
                        reply.at("/listing/id"),
                        reply.at("/consumptionOrder"));
    }

    private boolean decisionIsKept(Letter letter, Reply reply) throws SQLException {
        return switch (letter.act()) {
            case DRAFT -> finds(DECISION, UUID.fromString(reply.at("/id")), "DRAFTED");
            case SIGN -> finds(DECISION, UUID.fromString(reply.at("/id")), "SIGNED");
            case RECORD, NOTICE, SERVICE, WITHDRAW, DELETE, CORRECT, PAY, CHECK -> true;
        };
    }

    private boolean finds(String sql, Object... values) throws SQLException {
        try (var question = prepare(sql, values);
                var rows = question.executeQuery()) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
