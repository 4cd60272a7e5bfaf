package org.defaulterregistry.verifier;

import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.VerifierKey;

/**
 * A checkpoint that the key has signed.
 *
 * @param note as it came, byte for byte
 */
record Head(byte[] note, Checkpoint checkpoint) {

    /**
     * @throws NotVerified if the key has not signed it, or it is of another log
     */
    static Head of(byte[] note, VerifierKey key) {
        return new Head(note, Checkpoint.open(SignedNote.parse(note), key));
    }

    /** The newest one of the log. */
    static Head of(LogFiles files, VerifierKey key) {
        var note = files.read("checkpoint").orElseThrow(Head::notAJournal);
        try {
            return of(note, key);
        } catch (NotVerified e) {
            throw new Failed("checkpoint: " + e.getMessage());
        }
    }

    private static Unreadable notAJournal() {
        return new Unreadable(
                "there is no checkpoint there; give the address of the journal itself, such as"
                        + " https://registry.example/journal");
    }

    long size() {
        return checkpoint.size();
    }

    /** What can be said against it behind an older one before any leaf is read. */
    void holdAgainst(Head older) {
        if (size() < older.size()) {
            throw new Contradiction(
                    "checkpoint: ROLLBACK: %d leaves are signed, and %d were last time"
                            .formatted(size(), older.size()));
        }
        var sameRoot = checkpoint.root().equals(older.checkpoint.root());
        if (size() == older.size() && !sameRoot) {
            throw new Contradiction(
                    "checkpoint: FORK: %d leaves were signed with another root last time"
                            .formatted(size()));
        }
    }
}
