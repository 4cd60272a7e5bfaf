package org.defaulterregistry.tlog;

import java.util.List;
import org.defaulterregistry.tlog.NotVerified.Fault;

/**
 * That a tree begins with an older one, leaf by leaf.
 *
 * @param path empty if the sizes are equal
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * As RFC 9162 section 2.1.4.2 has it. An older tree without leaves is refused: every tree
     * begins with nothing, so nothing would be proven.
     *
     * @throws NotVerified if the newer tree need not begin with the older
     */
    public void verify(Hash oldRoot, Hash newRoot) {
        if (oldSize <= 0 || oldSize > newSize) {
            throw new NotVerified(Fault.WRONG_SIZE, "the older tree is empty or the larger one");
        }
        if (oldSize == newSize) {
            sameTree(oldRoot, newRoot);
        } else {
            grown(oldRoot, newRoot);
        }
    }

    private void sameTree(Hash oldRoot, Hash newRoot) {
        if (!path.isEmpty()) {
            throw tooLong();
        }
        if (!oldRoot.equals(newRoot)) {
            throw new NotVerified(Fault.WRONG_ROOT, "two roots for one size");
        }
    }

    private void grown(Hash oldRoot, Hash newRoot) {
        var walk = new Walk(oldSize - 1, newSize - 1);
        var proof = path;
        if (proof.isEmpty()) {
            throw tooShort();
        }
        if (Long.bitCount(oldSize) == 1) {
            walk.begin(oldRoot);
        } else {
            walk.begin(proof.getFirst());
            proof = proof.subList(1, proof.size());
        }
        proof.forEach(walk::step);
        walk.end(oldRoot, newRoot);
    }

    private static NotVerified tooLong() {
        return new NotVerified(Fault.PROOF_TOO_LONG, "the consistency proof has too many hashes");
    }

    private static NotVerified tooShort() {
        return new NotVerified(Fault.PROOF_TOO_SHORT, "the consistency proof has too few hashes");
    }

    /** Upward along the right edge of the older tree; names as in the RFC. */
    private static final class Walk {
        private long fn;
        private long sn;
        private Hash fr = Hash.OF_NOTHING;
        private Hash sr = Hash.OF_NOTHING;

        Walk(long fn, long sn) {
            this.fn = fn;
            this.sn = sn;
            up(Long.numberOfTrailingZeros(~fn));
        }

        void begin(Hash first) {
            fr = first;
            sr = first;
        }

        void step(Hash hash) {
            if (sn == 0) {
                throw tooLong();
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.ofNode(hash, fr);
                sr = Hash.ofNode(hash, sr);
                up(Long.numberOfTrailingZeros(fn));
            } else {
                sr = Hash.ofNode(sr, hash);
            }
            up(1);
        }

        void end(Hash oldRoot, Hash newRoot) {
            if (sn != 0) {
                throw tooShort();
            }
            if (!fr.equals(oldRoot)) {
                throw new NotVerified(
                        Fault.WRONG_OLD_ROOT, "the proof leads to another older root");
            }
            if (!sr.equals(newRoot)) {
                throw new NotVerified(Fault.WRONG_ROOT, "the proof leads to another newer root");
            }
        }

        private void up(int levels) {
            fn >>>= levels;
            sn >>>= levels;
        }
    }
}
