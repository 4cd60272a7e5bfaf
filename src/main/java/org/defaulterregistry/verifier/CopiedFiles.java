package org.defaulterregistry.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps what it reads, in a folder that can be read in its place. The checkpoint comes last, once
 * everything under it was verified: until then the folder is as good as it was before.
 */
final class CopiedFiles implements LogFiles {
    private static final String CHECKPOINT = "checkpoint";

    private final LogFiles files;
    private final Path folder;

    CopiedFiles(LogFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> read(String path) {
        var bytes = files.read(path);
        if (bytes.isPresent() && !path.equals(CHECKPOINT)) {
            keep(path, bytes.get());
        }
        return bytes;
    }

    void end(Head verified) {
        keep(CHECKPOINT, verified.bytes());
    }

    private void keep(String path, byte[] bytes) {
        var file = folder.resolve(path);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Unreadable("copy: " + file + " cannot be written: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        files.close();
    }
}
