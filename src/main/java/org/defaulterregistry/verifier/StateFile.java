package org.defaulterregistry.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;
import org.jspecify.annotations.Nullable;

/** The checkpoint that was verified last, as the log gave it out. */
final class StateFile {
    private final Path file;

    StateFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Null if there is none yet.
     *
     * @throws Unreadable also if it could not be written later on: better now than after hours
     */
    @Nullable Head read(GivenKeys keys) {
        if (!Files.isWritable(Objects.requireNonNull(file.getParent()))) {
            throw new Unreadable("state: the folder of " + file + " cannot be written to");
        }
        try {
            return Files.exists(file)
                    ? head(SignedNote.parse(Files.readAllBytes(file)), keys)
                    : null;
        } catch (IOException e) {
            throw new Unreadable("state: " + file + " cannot be read: " + e.getMessage());
        } catch (NotVerified e) {
            throw noCheckpoint(e.getMessage());
        }
    }

    private Head head(SignedNote note, GivenKeys keys) {
        try {
            return Head.of(note, keys);
        } catch (NotVerified e) {
            throw noCheckpoint(keys.explain(e, note));
        }
    }

    private Unreadable noCheckpoint(@Nullable String why) {
        return new Unreadable(
                "state: %s holds no checkpoint under a given key: %s".formatted(file, why));
    }

    void write(Head head) {
        write(file, head);
    }

    /**
     * Keeps a head that contradicts the one in the file, beside it: the two are the proof.
     *
     * @return where
     */
    Path keepBeside(Head head) {
        var beside = file.resolveSibling(file.getFileName() + ".contradicted");
        write(beside, head);
        return beside;
    }

    /** Whole or not at all: somebody else may read meanwhile, and the power may fail. */
    private static void write(Path file, Head head) {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            force(draft, head.bytes());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Unreadable("state: " + file + " cannot be written: " + e.getMessage());
        }
    }

    private static void force(Path draft, byte[] note) throws IOException {
        try (var channel =
                FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(note);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
