package org.defaulterregistry.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which keys the rows of a table are under. */
public final class KeyIds {
    private final JdbcClient jdbc;
    private final String next;

    /**
     * @param table with an indexed column {@code key_id}
     */
    public KeyIds(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
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
