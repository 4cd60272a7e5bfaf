package org.defaulterregistry.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.defaulterregistry.tlog.SignedNote;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What was signed last, outside the database: the checkpoint itself, as it was published. A
 * database put back to an older day does not take it along.
 */
@Component
class StateFile {
    private final Path file;

    StateFile(
            @Value("${registry.journal.state-file:#{null}}") @Nullable Path file, KeyFolder keys) {
        this.file = (file == null ? keys.file("journal.checkpoint") : file).toAbsolutePath();
    }

    /** Empty if there is no such file; a disk that does not tell is not taken for that. */
    Optional<SignedNote> read() throws IOException {
        try {
            return Optional.of(SignedNote.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /**
     * On the disk when this returns: bytes, name and folder. After an error nobody knows what is
     * there (a second fsync may succeed without the first one's bytes), so whoever gets one must
     * not go on.
     */
    void write(SignedNote note) throws IOException {
        var folder = Objects.requireNonNull(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(folder);
        try (var channel =
                FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(note.note().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
