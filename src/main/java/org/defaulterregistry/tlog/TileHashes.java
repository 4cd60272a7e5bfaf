package org.defaulterregistry.tlog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The hashes of a tree of a certain size, out of its tiles. Every tile is fetched once and kept, so
 * make one for each piece of work.
 */
public final class TileHashes implements TreeHashes {
    private static final int HEIGHT = 8;

    private final long size;
    private final Function<Tile, byte[]> source;
    private final Map<Tile, byte[]> fetched = new HashMap<>();

    /**
     * @param source the bytes of a tile; what has another length than the tile asks for is refused
     */
    public TileHashes(long size, Function<Tile, byte[]> source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public Hash of(int level, long index) {
        var height = level % HEIGHT;
        var first = index << height;
        var tile = Tile.in(size, level / HEIGHT, first / Tile.WIDTH);
        return subtree(bytes(tile), height, (int) (first % Tile.WIDTH));
    }

    /**
     * The root of {@code 2^height} hashes that stand side by side in a tile.
     *
     * @param first the place of the first of them
     */
    public static Hash subtree(byte[] tile, int height, int first) {
        return height == 0
                ? Hash.at(tile, first)
                : Hash.ofNode(
                        subtree(tile, height - 1, first),
                        subtree(tile, height - 1, first + (1 << height - 1)));
    }

    private byte[] bytes(Tile tile) {
        var bytes = fetched.computeIfAbsent(tile, source);
        if (bytes.length != tile.width() * Hash.LENGTH) {
            throw NotVerified.malformed("tile " + tile.path() + " has another length");
        }
        return bytes;
    }
}
