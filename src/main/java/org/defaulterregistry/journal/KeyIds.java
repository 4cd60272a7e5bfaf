package org.defaulterregistry.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which keys the rows of a table are under. */
public final class KeyIds {
    /** Rows that are brought under another key in one transaction. */
    public static final int BATCH = 500;

    private static final Logger log = LoggerFactory.getLogger(KeyIds.class);

    private final JdbcClient jdbc;
    private final String table;
    private final String next;

    /**
     * @param table with an indexed column {@code key_id}
     */
    public KeyIds(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
        this.next =
                "select key_id from "
                        + table
                        + " where key_id > ? order by key_id fetch first 1 row only";
    }

    /** One look into the index a key, however many rows there are. */
    public List<String> inUse() {
        var ids = new ArrayList<String>();
        var last = "";
        while (true) {
            var id = jdbc.sql(next).param(last).query(String.class).optional();
            if (id.isEmpty()) {
                return ids;
            }
            last = id.get();
            ids.add(last);
        }
    }

    /**
     * Brings all rows under the newest key, batch after batch. Two nodes at once are slow, not
     * wrong.
     *
     * @param batch brings {@link #BATCH} rows under it that are under the key of that id; says how
     *     many it found
     * @return how many rows were under another key
     */
    public long bringUnder(String newest, TransactionTemplate each, ToIntFunction<String> batch) {
        var all = 0L;
        for (var old : inUse()) {
            if (!old.equals(newest)) {
                var brought = allFrom(old, each, batch);
                log.info(
                        "{} rows of {} were under {}: now none is, and its file may go",
                        brought,
                        table,
                        old);
                all += brought;
            }
        }
        return all;
    }

    private static long allFrom(String old, TransactionTemplate each, ToIntFunction<String> batch) {
        var all = 0L;
        while (true) {
            int some = each.execute(_ -> batch.applyAsInt(old));
            all += some;
            if (some < BATCH) {
                return all;
            }
        }
    }

    /**
     * @throws IllegalStateException if a key is missing that rows are under
     */
    public void mustBeOn(KeyRing ring, String name) {
        for (var id : inUse()) {
            if (ring.find(id).isEmpty()) {
                throw new IllegalStateException(
                        "Rows are under the "
                                + name
                                + " key "
                                + id
                                + ", which is not in the key folder. Put its file back (registry.keys).");
            }
        }
    }
}
