package org.defaulterregistry.verifier;

import java.nio.charset.StandardCharsets;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;

/**
 * A checkpoint that a given key has signed.
 *
 * @param note as it came, with the signatures of others
 */
record Head(SignedNote note, Checkpoint checkpoint) {

    /**
     * @throws NotVerified if no given key has signed it, or it is of another log
     */
    static Head of(SignedNote note, GivenKeys keys) {
        return new Head(note, Checkpoint.open(note, keys.all()));
    }

    /** The newest one of the log. */
    static Head of(LogFiles files, GivenKeys keys) {
        var bytes = files.read("checkpoint").orElseThrow(Head::notAJournal);
        var note = parsed(bytes);
        try {
            return of(note, keys);
        } catch (NotVerified e) {
            throw new Failed("checkpoint: " + keys.explain(e, note));
        }
    }

    private static SignedNote parsed(byte[] bytes) {
        try {
            return SignedNote.parse(bytes);
        } catch (NotVerified e) {
            throw new Failed("checkpoint: " + e.getMessage());
        }
    }

    private static Unreadable notAJournal() {
        return new Unreadable(
                "there is no checkpoint there; give the address of the journal itself, such as"
                        + " https://registry.example/journal");
    }

    byte[] bytes() {
        return note.note().getBytes(StandardCharsets.UTF_8);
    }

    long size() {
        return checkpoint.size();
    }

    /** What can be said against it behind an older one before any leaf is read. */
    void holdAgainst(Head older) {
        if (!checkpoint.origin().equals(older.checkpoint.origin())) {
            throw new Unreadable(
                    "state: it is of another journal, %s".formatted(older.checkpoint.origin()));
        }
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
