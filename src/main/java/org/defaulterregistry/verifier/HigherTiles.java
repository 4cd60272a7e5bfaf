package org.defaulterregistry.verifier;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.TileHashes;

/**
 * The levels above the leaves' hashes, computed from below and held against the log's own tiles:
 * whoever builds a proof of those must get a right one.
 */
final class HigherTiles {
    private static final int FULL = Tile.WIDTH * Hash.LENGTH;
    private static final int HEIGHT = Integer.numberOfTrailingZeros(Tile.WIDTH);

    private final LogTiles log;
    private final List<Row> rows = new ArrayList<>();

    HigherTiles(LogTiles log) {
        this.log = log;
    }

    /**
     * @param level of the tile, 0 for hashes of leaves
     * @param hashes all 256 of the next full tile of that level
     */
    void add(int level, byte[] hashes) {
        var above = rowAbove(level);
        above.hashes.writeBytes(TileHashes.subtree(hashes, HEIGHT, 0).bytes());
        if (above.hashes.size() == FULL) {
            var full = above.take();
            compare(above.level, above.index++, full);
            add(above.level, full);
        }
    }

    /** The tiles that did not become full; call it when there are no more leaves. */
    void end() {
        for (var row : rows) {
            if (row.hashes.size() > 0) {
                compare(row.level, row.index, row.take());
            }
        }
    }

    private Row rowAbove(int level) {
        if (rows.size() == level) {
            rows.add(new Row(level + 1));
        }
        return rows.get(level);
    }

    private void compare(int level, long index, byte[] computed) {
        var tile = Tile.in(log.size(), level, index);
        var wrong = Arrays.mismatch(computed, log.hashes(tile));
        if (wrong >= 0) {
            var hash = tile.first() + wrong / Hash.LENGTH;
            var span = HEIGHT * level;
            var under = Failed.leaves(hash << span, hash + 1 << span);
            throw Failed.tile(
                    tile, "hash %d is not the root over %s".formatted(wrong / Hash.LENGTH, under));
        }
    }

    private static final class Row {
        private final int level;
        private final ByteArrayOutputStream hashes = new ByteArrayOutputStream(FULL);
        private long index;

        Row(int level) {
            this.level = level;
        }

        byte[] take() {
            var taken = hashes.toByteArray();
            hashes.reset();
            return taken;
        }
    }
}
