package org.defaulterregistry.tlog;

import java.util.List;
import org.defaulterregistry.tlog.NotVerified.Fault;

/**
 * That a leaf is in a tree.
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 * @param path the siblings from the leaf upward
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * As RFC 9162 section 2.1.3.2 has it.
     *
     * @throws NotVerified if the leaf need not be there
     */
    public void verify(Hash leafHash, Hash root) {
        if (index < 0 || index >= size) {
            throw new NotVerified(Fault.WRONG_SIZE, "the tree has no leaf " + index);
        }
        var fn = index;
        var sn = size - 1;
        var hash = leafHash;
        for (var sibling : path) {
            if (sn == 0) {
                throw new NotVerified(
                        Fault.PROOF_TOO_LONG, "the inclusion proof has too many hashes");
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = Hash.ofNode(sibling, hash);
                var skipped = Long.numberOfTrailingZeros(fn);
                fn >>>= skipped;
                sn >>>= skipped;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw new NotVerified(Fault.PROOF_TOO_SHORT, "the inclusion proof has too few hashes");
        }
        if (!hash.equals(root)) {
            throw new NotVerified(Fault.WRONG_ROOT, "the inclusion proof leads to another root");
        }
    }
}
