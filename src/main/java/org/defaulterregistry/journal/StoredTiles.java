package org.defaulterregistry.journal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.TileHashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tree as it is stored, for any node to serve: full tiles are rows; what is partial is put
 * together from the leaves, or from the roots of the tiles below.
 */
@Component
class StoredTiles {
    private static final int HEIGHT = 8;

    private final JdbcClient jdbc;

    StoredTiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many leaves were ever given a position. */
    long leaves() {
        return jdbc.sql("select size from journal_head where one = 1").query(Long.class).single();
    }

    /**
     * The bytes of a tile that exists.
     *
     * @throws Refusal if a row is missing
     */
    byte[] bytes(Tile tile) {
        var end = tile.first() + tile.width();
        if (tile.level() == Tile.ENTRIES) {
            return EntryBundle.of(leaves(tile.first(), end));
        }
        if (tile.isFull()) {
            return hashes(tile.level(), tile.index(), tile.index() + 1).getFirst();
        }
        return tile.level() == 0
                ? hashed(leaves(tile.first(), end))
                : joined(roots(tile.level() - 1, tile.first(), end));
    }

    /** The leaves from one position up to another, as they are stored. */
    List<byte[]> leaves(long from, long to) {
        return rows(
                "leaf",
                "select bytes from journal_leaf where position >= ? and position < ? order by position",
                from,
                to);
    }

    /**
     * Holds leaves against the hashes that were stored with them; leaves from before there were any
     * have none.
     */
    void asWritten(long from, List<byte[]> leaves) {
        jdbc.sql(
                        """
                        select position, hash from journal_leaf
                        where position >= ? and position < ? and hash is not null\
                        """)
                .params(from, from + leaves.size())
                .query((row, _) -> new Written(row.getLong(1), Hash.of(row.getBytes(2))))
                .list()
                .forEach(written -> written.check(leaves.get((int) (written.position - from))));
    }

    private record Written(long position, Hash hash) {
        void check(byte[] leaf) {
            if (!Hash.ofLeaf(leaf).equals(hash)) {
                throw new Refusal("leaf %d is not what was written".formatted(position));
            }
        }
    }

    /** The full tiles of a level, from one index up to another. */
    List<byte[]> hashes(int level, long from, long to) {
        return rows(
                "tile of level " + level,
                "select hashes from journal_tile where level = %d and position >= ? and position < ? order by position"
                        .formatted(level),
                from,
                to);
    }

    /** The roots of full tiles: the hashes of the level above. */
    List<byte[]> roots(int level, long from, long to) {
        return rows(
                "tile of level " + level,
                "select root from journal_tile where level = %d and position >= ? and position < ? order by position"
                        .formatted(level),
                from,
                to);
    }

    /** Keeps a full tile, and the one above it that it may have completed. */
    void keep(int level, long index, byte[] hashes) {
        jdbc.sql("insert into journal_tile (level, position, hashes, root) values (?, ?, ?, ?)")
                .params(level, index, hashes, rootOf(hashes))
                .update();
        var next = index + 1;
        if (next % Tile.WIDTH == 0) {
            keep(level + 1, index / Tile.WIDTH, joined(roots(level, next - Tile.WIDTH, next)));
        }
    }

    static byte[] rootOf(byte[] fullTile) {
        return TileHashes.subtree(fullTile, HEIGHT, 0).bytes();
    }

    static byte[] hashed(List<byte[]> leaves) {
        return joined(leaves.stream().map(leaf -> Hash.ofLeaf(leaf).bytes()).toList());
    }

    static byte[] joined(List<byte[]> hashes) {
        var all = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
        hashes.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private List<byte[]> rows(String what, String sql, long from, long to) {
        var rows = jdbc.sql(sql).params(from, to).query((row, _) -> row.getBytes(1)).list();
        if (rows.size() != to - from) {
            throw new Refusal("a %s is missing from %d up to %d".formatted(what, from, to));
        }
        return rows;
    }
}
