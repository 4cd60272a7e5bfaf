package org.defaulterregistry.tlog;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a tiled log (c2sp.org/tlog-tiles): up to 256 hashes of one level, or up to 256 leaves.
 *
 * @param level 0 for leaf hashes, one more for the roots of the full tiles below; {@link #ENTRIES}
 *     for leaves
 * @param index from 0 within its level
 * @param width how many it holds, 1 to 256; below 256 it is partial
 */
public record Tile(int level, long index, int width) {
    public static final int WIDTH = 256;

    /** The level of a bundle of leaves. */
    public static final int ENTRIES = -1;

    private static final int HEIGHT = 8;
    private static final int MAX_LEVEL = 6;
    private static final long END = 1_000_000_000_000_000L;
    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile(
                    "(entries|[0-6])/((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > MAX_LEVEL || index < 0 || index >= END) {
            throw NotVerified.malformed("there is no such tile");
        }
        if (width < 1 || width > WIDTH) {
            throw NotVerified.malformed("a tile holds 1 to 256");
        }
    }

    /** The tile of that place in the tree of that size: full, or as wide as it is by then. */
    public static Tile in(long size, int level, long index) {
        var there = hashesAt(level, size) - index * WIDTH;
        return new Tile(level, index, Math.clamp(there, 0, WIDTH));
    }

    /**
     * @param path what stands behind {@code tile/}, such as {@code 0/x001/234.p/17}
     * @throws NotVerified if it is not the one spelling of a tile
     */
    public static Tile parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw NotVerified.malformed("not the path of a tile");
        }
        var tile = new Tile(level(parts), index(parts), width(parts));
        if (!tile.path().equals(path)) {
            throw NotVerified.malformed("not the path of a tile");
        }
        return tile;
    }

    private static int level(Matcher parts) {
        return parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
    }

    private static long index(Matcher parts) {
        return Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
    }

    private static int width(Matcher parts) {
        var width = parts.group(3);
        return width == null ? WIDTH : Integer.parseInt(width);
    }

    /** What stands behind {@code tile/}. */
    public String path() {
        var path = String.format(Locale.ROOT, "%03d", index % GROUP);
        for (var rest = index / GROUP; rest > 0; rest /= GROUP) {
            path = String.format(Locale.ROOT, "x%03d/", rest % GROUP) + path;
        }
        return (level == ENTRIES ? "entries" : level)
                + "/"
                + path
                + (isFull() ? "" : ".p/" + width);
    }

    public boolean isFull() {
        return width == WIDTH;
    }

    /** That a tree of this size has everything that is in it. */
    public boolean isWithin(long size) {
        return first() + width <= hashesAt(level, size);
    }

    /** The place of its first hash or leaf within its level. */
    public long first() {
        return index * WIDTH;
    }

    /** How many hashes a level has: floor(size / 256^level). */
    public static long hashesAt(int level, long size) {
        return size >>> HEIGHT * Math.max(level, 0);
    }
}
