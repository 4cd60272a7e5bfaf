package org.defaulterregistry.journal;

import java.util.Arrays;
import java.util.List;
import org.defaulterregistry.tlog.Tile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads leaves that were signed long ago again, so many a round and from the beginning when it is
 * through, and holds them against the tiles and their own hashes: a bit that flips is found while
 * there are still copies that have it right. Wherever it flips, it is found within as many rounds
 * as the full tiles divided by those of a round, rounded up.
 */
@Component
class Recheck {
    private static final int AT_ONCE = 16;

    private final StoredTiles tiles;
    private final long perRound;
    private long cursor;

    /**
     * @param leaves how many a round; leaves of tiles that are not full yet are read every round
     *     anyway
     */
    Recheck(StoredTiles tiles, @Value("${registry.journal.recheck-leaves}") int leaves) {
        this.tiles = tiles;
        this.perRound = Math.max(1, leaves / Tile.WIDTH);
    }

    /**
     * @param size of the tree that was signed last
     * @throws Refusal if something is not what was signed
     */
    void round(long size) {
        var full = size / Tile.WIDTH;
        checkHashes(full * Tile.WIDTH, size);
        var rest = Math.min(perRound, full);
        while (rest > 0) {
            var from = cursor < full ? cursor : 0;
            var to = Math.min(from + Math.min(rest, AT_ONCE), full);
            check(from, to);
            rest -= to - from;
            cursor = to;
        }
    }

    /** Of a tile that is not full only the leaves' own hashes: the rest is in the root. */
    private void checkHashes(long from, long size) {
        if (from < size) {
            tiles.asWritten(from, tiles.leaves(from, size));
        }
    }

    private void check(long from, long to) {
        var leaves = tiles.leaves(from * Tile.WIDTH, to * Tile.WIDTH);
        var hashes = tiles.hashes(0, from, to);
        var roots = tiles.roots(0, from, to);
        for (int i = 0; i < hashes.size(); i++) {
            var first = i * Tile.WIDTH;
            var below = StoredTiles.hashed(leaves.subList(first, first + Tile.WIDTH));
            compare(new Row(0, from + i, hashes.get(i), roots.get(i)), below);
        }
        tiles.asWritten(from * Tile.WIDTH, leaves);
    }

    private void compare(Row row, byte[] below) {
        if (!Arrays.equals(row.hashes, below)) {
            throw new Refusal(row.difference(below));
        }
        if (!Arrays.equals(StoredTiles.rootOf(row.hashes), row.root)) {
            throw new Refusal(
                    "tile %d of level %d has another root".formatted(row.index, row.level));
        }
        if ((row.index + 1) % Tile.WIDTH == 0) {
            compare(above(row), StoredTiles.joined(lastRoots(row)));
        }
    }

    private List<byte[]> lastRoots(Row row) {
        return tiles.roots(row.level, row.index + 1 - Tile.WIDTH, row.index + 1);
    }

    private Row above(Row row) {
        var level = row.level + 1;
        var index = row.index / Tile.WIDTH;
        return new Row(
                level,
                index,
                tiles.hashes(level, index, index + 1).getFirst(),
                tiles.roots(level, index, index + 1).getFirst());
    }

    private record Row(int level, long index, byte[] hashes, byte[] root) {
        String difference(byte[] below) {
            var place = index * Tile.WIDTH + Math.max(0, Arrays.mismatch(hashes, below)) / 32;
            return level == 0
                    ? "leaf %d is not what was signed".formatted(place)
                    : "hash %d of level %d is not what was signed".formatted(place, level);
        }
    }
}
