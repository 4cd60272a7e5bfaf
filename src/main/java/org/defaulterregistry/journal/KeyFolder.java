package org.defaulterregistry.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secrets that never enter the database: one file each, base64, readable by the owner alone.
 * Those that can be replaced have numbers: a {@link KeyRing}.
 *
 * <p>A missing secret is made only while the journal is empty. Later it is an error: a new key in
 * place of a lost one would leave old openings unreadable and old fingerprints unmatched, and a
 * fingerprint that does not match lets a listed person through.
 */
@Component
public class KeyFolder {
    private final Path folder;
    private final JdbcClient jdbc;

    KeyFolder(@Value("${registry.keys}") Path folder, JdbcClient jdbc) {
        this.folder = folder;
        this.jdbc = jdbc;
    }

    /**
     * @throws IllegalStateException if the secret is missing although the journal has leaves, or is
     *     not 32 bytes
     */
    public SecretKey secret(String name) {
        return secret(name, this::journalIsEmpty);
    }

    /**
     * A secret that younger parts of the registry need, which may be missing beside an older
     * journal.
     *
     * @param mayBeMade that nothing was ever done with it
     */
    SecretKey secret(String name, BooleanSupplier mayBeMade) {
        var file = file(name + ".key");
        try {
            if (!Files.exists(file)) {
                create(file, mayBeMade);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder " + folder + " cannot be used", e);
        }
    }

    /**
     * All secrets of that name as they lie there now, the newest first; the first is made alike.
     */
    List<SecretKey> secrets(String name, BooleanSupplier mayBeMade) {
        if (numbered(name).isEmpty()) {
            secret(name, mayBeMade);
        }
        return List.copyOf(numbered(name).descendingMap().values());
    }

    /** A file that lies beside the secrets. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * All secrets of that name; the first is made like any other.
     *
     * @throws IllegalStateException if there is none although the journal has leaves, or one is not
     *     32 bytes
     */
    public KeyRing ring(String name) {
        if (numbered(name).isEmpty()) {
            secret(name);
        }
        return new KeyRing(() -> numbered(name));
    }

    private NavigableMap<Integer, SecretKey> numbered(String name) {
        var form = Pattern.compile(Pattern.quote(name) + "(?:\\.([1-9][0-9]{0,5}))?\\.key");
        var keys = new TreeMap<Integer, SecretKey>();
        if (!Files.isDirectory(folder)) {
            return keys;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var matcher = form.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    var number = matcher.group(1);
                    keys.put(number == null ? 1 : Integer.parseInt(number), read(file));
                }
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder " + folder + " cannot be used", e);
        }
    }

    private static SecretKey read(Path file) throws IOException {
        var bytes = decoded(Files.readString(file).strip());
        if (bytes.length != SecretKey.LENGTH) {
            throw new IllegalStateException(file + " is not a key of 32 bytes in base64");
        }
        return SecretKey.of(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private void create(Path file, BooleanSupplier mayBeMade) throws IOException {
        if (!mayBeMade.getAsBoolean()) {
            throw new IllegalStateException(
                    "The journal needs "
                            + file
                            + ", which is missing. Put the key folder that belongs to this database in place (registry.keys).");
        }
        Files.createDirectories(folder);
        var secret = new byte[SecretKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        var draft =
                Files.createTempFile(
                        folder,
                        "new",
                        ".key",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(secret) + "\n");
        force(draft);
        publish(draft, file);
        force(folder);
    }

    /** Two nodes that start together on one folder must end with one key: the first link wins. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException raceLost) {
            // the other node's key is the one that both read
        } catch (UnsupportedOperationException noHardLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.delete(draft);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private boolean journalIsEmpty() {
        return jdbc.sql("select size from journal_head where one = 1").query(Long.class).single()
                == 0;
    }
}
