package org.defaulterregistry.tlog;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The right edge of a tree, which is all that is needed to go on: the roots of the complete
 * subtrees that its size is the sum of.
 */
public final class Frontier {
    /** The smallest subtree first. */
    private final Deque<Hash> edge = new ArrayDeque<>();

    private long size;

    /** The edge of the tree of that size. */
    public static Frontier of(TreeHashes hashes, long size) {
        var frontier = new Frontier();
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >>> level & 1) == 1) {
                frontier.edge.push(hashes.of(level, (size >>> level) - 1));
            }
        }
        frontier.size = size;
        return frontier;
    }

    public void add(Hash leafHash) {
        var subtree = leafHash;
        for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
            subtree = Hash.ofNode(edge.pop(), subtree);
        }
        edge.push(subtree);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return edge.stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElse(Hash.OF_NOTHING);
    }
}
