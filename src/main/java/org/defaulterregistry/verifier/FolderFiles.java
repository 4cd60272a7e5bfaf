package org.defaulterregistry.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** In a folder, laid out as the log serves them. */
final class FolderFiles implements LogFiles {
    private final Path folder;

    FolderFiles(String folder) {
        this.folder = Path.of(folder);
        if (!Files.isDirectory(this.folder)) {
            throw new Unreadable(folder + " is neither an address (http, https) nor a folder");
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        var file = folder.resolve(path);
        try (var content = Files.newInputStream(file)) {
            var bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Unreadable(file + " has more than " + MAX_BYTES + " bytes");
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read: " + e.getMessage());
        }
    }
}
