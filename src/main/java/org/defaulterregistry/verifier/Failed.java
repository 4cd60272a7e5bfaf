package org.defaulterregistry.verifier;

import org.defaulterregistry.tlog.Tile;

/** The journal is not what was signed, or not what it may be; the message names the place. */
class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failed(String message) {
        super(message);
    }

    static Failed leaf(long index, String what) {
        return new Failed("leaf " + index + ": " + what);
    }

    static Failed tile(Tile tile, String what) {
        return new Failed("tile/" + tile.path() + " (" + leaves(tile) + "): " + what);
    }

    private static String leaves(Tile tile) {
        var height = Integer.numberOfTrailingZeros(Tile.WIDTH) * Math.max(tile.level(), 0);
        return leaves(tile.first() << height, tile.first() + tile.width() << height);
    }

    /** In words; the end is not among them. */
    static String leaves(long from, long to) {
        return to - from == 1 ? "leaf " + from : "leaves " + from + " to " + (to - 1);
    }
}
