package org.defaulterregistry.journal;

import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps the keys of all openings anew when the key folder has a newer key-encryption key, batch
 * after batch while the registry runs. Openings themselves are not touched.
 */
@Component
public class OpeningKeys {
    private static final Logger log = LoggerFactory.getLogger(OpeningKeys.class);

    private final OpeningVault vault;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final KeyIds ids;
    private final TransactionTemplate each;

    OpeningKeys(
            OpeningVault vault,
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlatformTransactionManager transactions) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = new KeyIds(jdbc, "journal_key");
        this.each = new TransactionTemplate(transactions);
        ids.mustBeOn(vault.keys(), "opening");
    }

    private record Wrapped(long position, byte[] key) {}

    @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
    void look() {
        try {
            rotate();
        } catch (DataAccessException | TransactionException databaseAway) {
            log.debug("the keys of openings wait for the database", databaseAway);
        } catch (IllegalStateException | UncheckedIOException unusable) {
            log.error("the keys of openings cannot be wrapped anew: {}", unusable.getMessage());
        }
    }

    /**
     * @return how many keys were wrapped anew
     */
    public long rotate() {
        vault.keys().readAgain();
        return ids.bringUnder(vault.keys().newest().id(), each, this::batch);
    }

    private int batch(String old) {
        var some =
                jdbc.sql(
                                """
                                select position, wrapped_key from journal_key where key_id = ?
                                order by position fetch first ? rows only for update\
                                """)
                        .params(old, KeyIds.BATCH)
                        .query((row, _) -> new Wrapped(row.getLong(1), row.getBytes(2)))
                        .list();
        rewrap(old, some);
        return some.size();
    }

    private void rewrap(String old, List<Wrapped> some) {
        var newest = vault.keys().newest().id();
        batches.batchUpdate(
                "update journal_key set wrapped_key = ?, key_id = ? where position = ? and key_id = ?",
                some,
                KeyIds.BATCH,
                (row, wrapped) -> {
                    row.setBytes(1, vault.rewrap(old, wrapped.key()));
                    row.setString(2, newest);
                    row.setLong(3, wrapped.position());
                    row.setString(4, old);
                });
    }
}
