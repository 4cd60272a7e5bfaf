package org.defaulterregistry.verifier;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;

/** The leaves in a registry's database, in one transaction that holds the journal's head. */
final class LeafTable implements AutoCloseable {
    private final Connection connection;

    private LeafTable(Connection connection) {
        this.connection = connection;
    }

    static LeafTable open(String url, String user, String password) throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return new LeafTable(connection);
    }

    /** How many there are; nobody writes one until this is closed. */
    long size() throws SQLException {
        try (var query =
                        connection.prepareStatement(
                                "select size from journal_head where one = 1 for update");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * @throws Failed if one is missing between them
     */
    List<byte[]> leaves(long from, long to) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        "select bytes from journal_leaf where position >= ? and position < ? order by position")) {
            query.setLong(1, from);
            query.setLong(2, to);
            var leaves = new ArrayList<byte[]>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    leaves.add(rows.getBytes(1));
                }
            }
            if (leaves.size() != Math.max(0, to - from)) {
                throw new Failed(Failed.leaves(from, to) + ": the database lacks one of them");
            }
            return leaves;
        }
    }

    /** As the next one. What it says was erased does not come back with a backup either. */
    void put(long position, PublicLeaf leaf) throws SQLException {
        execute(
                "insert into journal_leaf (position, bytes, hash) values (?, ?, ?)",
                position,
                leaf.bytes(),
                Hash.ofLeaf(leaf.bytes()).bytes());
        execute(
                "update journal_head set size = ?, last_minute = greatest(last_minute, ?) where one = 1",
                position + 1,
                leaf.at().atOffset(ZoneOffset.UTC));
        if (leaf instanceof PublicLeaf.Erase erase) {
            execute("delete from journal_key where position = ?", erase.target());
            execute("delete from journal_opening where position = ?", erase.target());
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** What was not committed is not there. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
