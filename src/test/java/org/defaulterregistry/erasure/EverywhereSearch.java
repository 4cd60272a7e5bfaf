package org.defaulterregistry.erasure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every column of every table, whatever tables there are. */
final class EverywhereSearch {
    private static final Set<String> SEARCHED =
            Set.of("character varying", "text", "uuid", "bytea", "binary varying");

    private final JdbcClient jdbc;

    EverywhereSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name, String type) {
        boolean holdsBytes() {
            return type.equals("bytea") || type.equals("binary varying");
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    Set<String> tables() {
        return new TreeSet<>(
                jdbc.sql(
                                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                        .query(String.class)
                        .list());
    }

    /** The columns in which the word stands. */
    List<String> find(String word) {
        var found = new ArrayList<String>();
        for (var column : columns()) {
            if (holds(column, word)) {
                found.add(column.toString());
            }
        }
        return found;
    }

    private List<Column> columns() {
        return jdbc
                .sql(
                        """
                        select lower(table_name), lower(column_name), lower(data_type) from information_schema.columns
                        where lower(table_schema) = 'public' order by table_name, column_name\
                        """)
                .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> SEARCHED.contains(column.type()))
                .toList();
    }

    private boolean holds(Column column, String word) {
        if (!column.holdsBytes()) {
            return jdbc.sql(
                                    "select count(*) from %s where cast(%s as varchar) like ?"
                                            .formatted(column.table(), column.name()))
                            .param("%" + word + "%")
                            .query(Long.class)
                            .single()
                    > 0;
        }
        return jdbc
                .sql(
                        "select %s from %s where %s is not null"
                                .formatted(column.name(), column.table(), column.name()))
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list()
                .stream()
                .anyMatch(text -> text.contains(word));
    }
}
