package org.defaulterregistry.tlog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.defaulterregistry.tlog.NotVerified.Fault;

/**
 * The head of a log (c2sp.org/tlog-checkpoint).
 *
 * @param origin names the log; the name of the key that signs it
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final int LINES = 3;

    /**
     * Lines behind the third are extensions, which we never write and pass over.
     *
     * @throws NotVerified if it is not a checkpoint's text
     */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length <= LINES || !text.endsWith("\n")) {
            throw NotVerified.malformed("a checkpoint has three lines");
        }
        if (Arrays.stream(lines).limit(lines.length - 1L).anyMatch(String::isEmpty)) {
            throw NotVerified.malformed("a checkpoint has no empty line");
        }
        return new Checkpoint(lines[0], Strict.decimal(lines[1]), Hash.parse(lines[2]));
    }

    /**
     * @throws NotVerified if it is not a checkpoint of the log that this key signs
     */
    public static Checkpoint open(SignedNote note, VerifierKey key) {
        return open(note, List.of(key));
    }

    /**
     * @throws NotVerified if it is not a checkpoint of the log that one of these keys signs
     */
    public static Checkpoint open(SignedNote note, Collection<VerifierKey> known) {
        var signers = note.signers(known);
        var checkpoint = parse(note.text());
        if (signers.stream().noneMatch(key -> key.name().equals(checkpoint.origin))) {
            throw new NotVerified(Fault.WRONG_ORIGIN, "a checkpoint of another log");
        }
        return checkpoint;
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
