package org.defaulterregistry.tlog;

/** Where the hashes of complete subtrees come from. */
@FunctionalInterface
public interface TreeHashes {
    /**
     * The root over the leaves from {@code index * 2^level} on, {@code 2^level} of them, all of
     * which exist.
     */
    Hash of(int level, long index);
}
