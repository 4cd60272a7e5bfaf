package org.defaulterregistry.check;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.restraint.Held;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One transaction for a batch of look-ups: rows for people the registry holds something on, counts
 * for all others.
 */
@Component
class LookupStore {
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    LookupStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void keep(List<LookupRecord> batch) {
        rows(batch.stream().flatMap(Known::of).toList());
        batch.stream()
                .filter(lookup -> lookup.lookedAt().held() == null)
                .collect(Collectors.groupingBy(LookupRecord::kind, Collectors.counting()))
                .forEach(this::count);
    }

    private record Known(LookupRecord lookup, Held held) {
        static Stream<Known> of(LookupRecord lookup) {
            var held = lookup.lookedAt().held();
            return held == null ? Stream.empty() : Stream.of(new Known(lookup, held));
        }
    }

    private void rows(List<Known> known) {
        if (known.isEmpty()) {
            return; // a question about somebody unknown costs no statement more
        }
        jdbc.batchUpdate(
                """
                insert into lookup (id, party_id, document_id, client_id, measure, purpose, on_day, decision, reason,
                    denial_reference, client_reference, register_version, asked_at, asked_as, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                known,
                ROWS_AT_ONCE,
                LookupStore::fill);
    }

    private static void fill(PreparedStatement row, Known known) throws SQLException {
        var lookup = known.lookup();
        var terms = lookup.question().terms();
        var verdict = lookup.lookedAt().verdict();
        var reason = verdict.reason();
        row.setObject(1, lookup.id());
        row.setObject(2, known.held().party());
        row.setObject(3, known.held().document());
        row.setString(4, terms.client());
        row.setString(5, terms.grant());
        row.setString(6, terms.purpose().word());
        row.setObject(7, terms.on());
        row.setString(8, verdict.decision().name());
        row.setObject(9, reason == null ? null : reason.name(), Types.VARCHAR);
        row.setObject(10, lookup.denialReference(), Types.VARCHAR);
        row.setObject(11, lookup.question().reference(), Types.VARCHAR);
        row.setLong(12, lookup.registerVersion());
        row.setObject(13, lookup.asOf().atOffset(ZoneOffset.UTC));
        row.setString(14, lookup.lookedAt().as().name());
        row.setObject(15, terms.person(), Types.VARCHAR);
    }

    private void count(LookupRecord.Kind kind, long asked) {
        jdbc.update(
                "insert into lookup_count (id, client_id, measure, purpose, asked, committed_at) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                kind.client(),
                kind.measure(),
                kind.purpose(),
                asked,
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
