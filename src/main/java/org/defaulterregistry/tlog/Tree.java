package org.defaulterregistry.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs, built from the hashes of complete subtrees (RFC 6962 section 2.1).
 *
 * <p>Builds and never judges: that is {@link InclusionProof} and {@link ConsistencyProof}.
 */
public final class Tree {
    private final TreeHashes hashes;

    public Tree(TreeHashes hashes) {
        this.hashes = hashes;
    }

    /** A tree of these leaf hashes, in memory. */
    public static Tree of(List<Hash> leafHashes) {
        return new Tree(new InMemory(leafHashes)::of);
    }

    public Hash root(long size) {
        return size == 0 ? Hash.OF_NOTHING : root(0, size);
    }

    /** That the leaf at this index, below {@code size}, is in the tree of that size. */
    public InclusionProof inclusion(long index, long size) {
        return new InclusionProof(index, size, path(index, 0, size));
    }

    /** That the tree of the newer size begins with the tree of the older, which is not empty. */
    public ConsistencyProof consistency(long oldSize, long newSize) {
        return new ConsistencyProof(oldSize, newSize, subproof(oldSize, 0, newSize, true));
    }

    /** MTH(D[from:to]). */
    Hash root(long from, long to) {
        var count = to - from;
        if (Long.bitCount(count) == 1) {
            var level = Long.numberOfTrailingZeros(count);
            return hashes.of(level, from >>> level);
        }
        var middle = from + split(count);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    /** PATH(index, D[from:to]), the leaf's sibling first. */
    List<Hash> path(long index, long from, long to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        var middle = from + split(to - from);
        var left = index < middle;
        var path = left ? path(index, from, middle) : path(index, middle, to);
        path.add(left ? root(middle, to) : root(from, middle));
        return path;
    }

    /**
     * SUBPROOF(end, D[from:to], whole).
     *
     * @param whole the older tree is the subtree looked at, so that its root is known already
     */
    private List<Hash> subproof(long end, long from, long to, boolean whole) {
        if (end == to) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(from, to)));
        }
        var middle = from + split(to - from);
        var left = end <= middle;
        var proof = left ? subproof(end, from, middle, whole) : subproof(end, middle, to, false);
        proof.add(left ? root(middle, to) : root(from, middle));
        return proof;
    }

    /** The largest power of two below the count, which is 2 at least. */
    static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private record InMemory(List<Hash> leafHashes) {
        Hash of(int level, long index) {
            return level == 0
                    ? leafHashes.get(Math.toIntExact(index))
                    : Hash.ofNode(of(level - 1, 2 * index), of(level - 1, 2 * index + 1));
        }
    }
}
