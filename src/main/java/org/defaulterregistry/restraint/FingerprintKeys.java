package org.defaulterregistry.restraint;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.journal.KeyIds;
import org.defaulterregistry.party.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fingerprints all documents anew when the key folder has a newer fingerprint key, batch after
 * batch while checks go on. Each row is under one key or the other at every instant, and a check
 * asks for both.
 */
@Component
class FingerprintKeys {
    private static final Logger log = LoggerFactory.getLogger(FingerprintKeys.class);

    private final Fingerprints fingerprints;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final KeyIds ids;
    private final TransactionTemplate each;

    FingerprintKeys(
            Fingerprints fingerprints,
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlatformTransactionManager transactions) {
        this.fingerprints = fingerprints;
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = new KeyIds(jdbc, "restraint_document");
        this.each = new TransactionTemplate(transactions);
        ids.mustBeOn(fingerprints.keys(), "fingerprint");
    }

    private record Row(UUID party, long position, UUID document, Paper paper, String name) {}

    @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
    void look() {
        try {
            rotate();
        } catch (RuntimeException failed) {
            log.error("documents cannot be fingerprinted anew: {}", SafeTrace.of(failed));
        }
    }

    /**
     * The new key is announced to all nodes first, and used after that.
     *
     * @return how many rows have new fingerprints
     */
    long rotate() {
        each.executeWithoutResult(_ -> fingerprints.announceNewest());
        return ids.bringUnder(fingerprints.writing().id(), each, this::batch);
    }

    private int batch(String old) {
        var some =
                jdbc.sql(
                                """
                                select r.party_id, r.position, r.document_id, d.type, d.issuing_country, d.number, d.name
                                from restraint_document r join document d on d.id = r.document_id
                                where r.key_id = ? order by r.position, r.party_id, r.document_id fetch first ? rows only\
                                """)
                        .params(old, KeyIds.BATCH)
                        .query((row, _) ->
                                new Row(
                                        row.getObject(1, UUID.class),
                                        row.getLong(2),
                                        row.getObject(3, UUID.class),
                                        new Paper(
                                                row.getString(4),
                                                row.getString(5),
                                                row.getString(6)),
                                        row.getString(7)))
                        .list();
        renew(some);
        return some.size();
    }

    private void renew(List<Row> some) {
        var key = fingerprints.writing();
        batches.batchUpdate(
                """
                update restraint_document set fingerprint = ?, confirmation = ?, name_fingerprint = ?, key_id = ?
                where party_id = ? and position = ? and document_id = ?\
                """,
                some,
                KeyIds.BATCH,
                (statement, row) -> {
                    var print = Fingerprints.ofPaper(key, row.paper());
                    statement.setLong(1, print.half());
                    statement.setLong(2, print.otherHalf());
                    statement.setLong(3, Fingerprints.ofName(key, row.paper(), row.name()));
                    statement.setString(4, key.id());
                    statement.setObject(5, row.party());
                    statement.setLong(6, row.position());
                    statement.setObject(7, row.document());
                });
    }
}
