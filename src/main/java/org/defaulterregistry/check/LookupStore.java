package org.defaulterregistry.check;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One transaction for a batch of look-ups: rows for people the registry holds something on, counts
 * for all others.
 */
@Component
class LookupStore {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    LookupStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void keep(List<LookupRecord> batch) {
        rows(batch.stream().filter(lookup -> lookup.held() != null).toList());
        batch.stream()
                .filter(lookup -> lookup.held() == null)
                .collect(Collectors.groupingBy(LookupRecord::kind, Collectors.counting()))
                .forEach(this::count);
    }

    private void rows(List<LookupRecord> known) {
        jdbc.batchUpdate(
                """
                insert into lookup (id, party_id, document_id, client_id, measure, purpose, on_day, decision, reason,
                    denial_reference, client_reference, register_version, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                known,
                Math.max(1, known.size()),
                (row, lookup) -> {
                    var held = lookup.held();
                    if (held == null) {
                        throw new IllegalStateException("a row without a person");
                    }
                    var question = lookup.question();
                    var answer = lookup.answer();
                    row.setObject(1, lookup.id());
                    row.setObject(2, held.party());
                    row.setObject(3, held.document());
                    row.setString(4, question.client());
                    row.setString(5, question.measure().key());
                    row.setString(6, question.purpose().word());
                    row.setObject(7, question.on());
                    row.setString(8, answer.decision().name());
                    row.setObject(
                            9,
                            answer.reason() == null ? null : answer.reason().name(),
                            Types.VARCHAR);
                    row.setObject(10, answer.denialReference(), Types.VARCHAR);
                    row.setObject(11, question.clientReference(), Types.VARCHAR);
                    row.setLong(12, answer.registerVersion());
                    row.setObject(13, answer.asOf().atOffset(ZoneOffset.UTC));
                });
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
