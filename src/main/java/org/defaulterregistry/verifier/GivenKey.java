package org.defaulterregistry.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.VerifierKey;

/** A key on the command line: itself, or a file that holds it. */
final class GivenKey {
    private static final int MAX_BYTES = 10_000;

    private GivenKey() {}

    /**
     * @param given {@code name+id+key}, or the path of a file
     */
    static VerifierKey read(String given) {
        try {
            return VerifierKey.parse(isFile(given) ? content(given) : given.strip());
        } catch (NotVerified e) {
            throw new Unreadable(
                    "key: give name+id+key, or a file that holds it: " + e.getMessage());
        }
    }

    private static boolean isFile(String given) {
        try {
            var path = Path.of(given);
            return Files.exists(path) && !Files.isDirectory(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String content(String path) {
        try (var content = Files.newInputStream(Path.of(path))) {
            return new String(content.readNBytes(MAX_BYTES), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new Unreadable("key: " + path + " cannot be read: " + e.getMessage());
        }
    }
}
