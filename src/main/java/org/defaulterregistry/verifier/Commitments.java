package org.defaulterregistry.verifier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.defaulterregistry.tlog.Hash;

/**
 * Which leaf had a commitment first. A set of objects would take three times the memory: here it is
 * 32 bytes a leaf, and a table of 8 to 16 that says where they are.
 */
final class Commitments {
    /** As many leaves as the table can say the place of. */
    static final int MOST = 1 << 29;

    private static final int FREE = 0;
    private static final int PAGE = 1 << 12;

    private final List<byte[]> pages = new ArrayList<>();
    private final BitSet leaves = new BitSet();

    /** Leaf + 1, where the first four bytes of its commitment say, or in a free place behind. */
    private int[] table = new int[PAGE];

    private int count;

    /**
     * @param leaf larger than any before
     * @return the leaf that has the same commitment; then this one was not added
     */
    OptionalInt add(int leaf, Hash commitment) {
        if (2 * count >= table.length) {
            widen();
        }
        var bytes = commitment.bytes();
        var place = placeOf(bytes);
        if (table[place] != FREE) {
            return OptionalInt.of(table[place] - 1);
        }
        keep(leaf, bytes);
        table[place] = leaf + 1;
        count++;
        return OptionalInt.empty();
    }

    /** Whether this leaf had one. */
    boolean has(long leaf) {
        return leaf < leaves.length() && leaves.get((int) leaf);
    }

    private int placeOf(byte[] commitment) {
        var place = ByteBuffer.wrap(commitment).getInt() & table.length - 1;
        while (table[place] != FREE && !isOf(table[place] - 1, commitment)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private boolean isOf(int leaf, byte[] commitment) {
        var from = leaf % PAGE * Hash.LENGTH;
        return Arrays.equals(
                pages.get(leaf / PAGE), from, from + Hash.LENGTH, commitment, 0, Hash.LENGTH);
    }

    private void keep(int leaf, byte[] commitment) {
        while (pages.size() <= leaf / PAGE) {
            pages.add(new byte[PAGE * Hash.LENGTH]);
        }
        var page = pages.get(leaf / PAGE);
        System.arraycopy(commitment, 0, page, leaf % PAGE * Hash.LENGTH, Hash.LENGTH);
        leaves.set(leaf);
    }

    private void widen() {
        table = new int[2 * table.length];
        leaves.stream().forEach(leaf -> table[placeOf(commitmentOf(leaf))] = leaf + 1);
    }

    private byte[] commitmentOf(int leaf) {
        var from = leaf % PAGE * Hash.LENGTH;
        return Arrays.copyOfRange(pages.get(leaf / PAGE), from, from + Hash.LENGTH);
    }
}
