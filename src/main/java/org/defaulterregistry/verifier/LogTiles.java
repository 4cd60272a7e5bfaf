package org.defaulterregistry.verifier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.Tile;

/**
 * The tiles of a tree of one size, as the log gives them out. Of a tile that has become full in the
 * meantime the log may have dropped the partial one: then the full one is taken, and cut.
 */
record LogTiles(LogFiles files, long size) {

    /** Up to 256 leaves, and their hashes as the log has them. */
    record Leaves(Tile tile, List<byte[]> leaves, byte[] hashes) {}

    /**
     * @param index of the bundle: from 0, one for every 256 leaves
     */
    Leaves leaves(long index) {
        var bundle = Tile.in(size, Tile.ENTRIES, index);
        var tile = Tile.in(size, 0, index);
        var hashes = hashes(tile);
        var found = found(bundle);
        try {
            var leaves = EntryBundle.parse(found.bytes, found.tile.width());
            return new Leaves(tile, leaves.subList(0, bundle.width()), hashes);
        } catch (NotVerified e) {
            var place = tile.first() + firstWrong(found.bytes, hashes);
            throw Failed.leaf(place, "is not in tile/" + bundle.path() + ": " + e.getMessage());
        }
    }

    /** The hashes in a tile, 32 bytes each. */
    byte[] hashes(Tile tile) {
        var found = found(tile);
        var length = found.tile.width() * Hash.LENGTH;
        if (found.bytes.length != length) {
            throw Failed.tile(
                    found.tile, "has %d bytes and not %d".formatted(found.bytes.length, length));
        }
        return Arrays.copyOf(found.bytes, tile.width() * Hash.LENGTH);
    }

    private record Found(Tile tile, byte[] bytes) {}

    private Found found(Tile tile) {
        return exactly(tile)
                .or(() -> tile.isFull() ? Optional.empty() : exactly(full(tile)))
                .orElseThrow(() -> Failed.tile(tile, "is missing"));
    }

    private Optional<Found> exactly(Tile tile) {
        return files.read("tile/" + tile.path()).map(bytes -> new Found(tile, bytes));
    }

    private static Tile full(Tile tile) {
        return new Tile(tile.level(), tile.index(), Tile.WIDTH);
    }

    /** The first leaf of a broken bundle that is not there, or not the one that was hashed. */
    private static int firstWrong(byte[] bundle, byte[] hashes) {
        var leaves = wholeLeaves(bundle);
        var there = Math.min(leaves.size(), hashes.length / Hash.LENGTH);
        for (int i = 0; i < there; i++) {
            if (!Hash.ofLeaf(leaves.get(i)).equals(Hash.at(hashes, i))) {
                return i;
            }
        }
        return there;
    }

    private static List<byte[]> wholeLeaves(byte[] bundle) {
        var leaves = new ArrayList<byte[]>();
        var rest = ByteBuffer.wrap(bundle);
        while (rest.remaining() >= Short.BYTES) {
            var leaf = new byte[Short.toUnsignedInt(rest.getShort())];
            if (leaf.length > rest.remaining()) {
                break;
            }
            rest.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }
}
