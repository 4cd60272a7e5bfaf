package org.defaulterregistry.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.NotVerified.Fault;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys on the command line, whoever of them has signed. A registry that changes its key signs
 * with both for a time.
 */
record GivenKeys(List<VerifierKey> all) {
    private static final int MAX_BYTES = 100_000;

    /**
     * @param given of each {@code name+id+key}, or the path of a file that holds one key a line
     */
    static GivenKeys read(List<String> given) {
        var keys = given.stream().flatMap(one -> read(one).stream()).distinct().toList();
        return new GivenKeys(keys);
    }

    private static List<VerifierKey> read(String given) {
        var text = (isFile(given) ? content(given) : given).strip();
        try {
            return Arrays.stream(text.split("\n", -1))
                    .map(line -> VerifierKey.parse(line.strip()))
                    .toList();
        } catch (NotVerified e) {
            throw notAKey(e.getMessage());
        }
    }

    private static Unreadable notAKey(@Nullable String why) {
        return new Unreadable(
                "key: give name+id+key, or a file that holds such, one a line: " + why);
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
            return new String(content.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Unreadable("key: " + path + " cannot be read: " + e.getMessage());
        }
    }

    /** Those that have signed the note, in words; call it when that was verified. */
    String signersOf(SignedNote note) {
        return note.signers(all).stream()
                .map(VerifierKey::nameAndId)
                .collect(Collectors.joining(" and "));
    }

    /**
     * Signatures under the name of a given key, and not by it, in words. Nothing is known of them
     * but what they call themselves.
     *
     * @return empty if there are none
     */
    String othersOf(SignedNote note) {
        return note.signatures().stream()
                .filter(signature ->
                        all.stream().anyMatch(key -> key.name().equals(signature.name())))
                .map(signature -> signature.name() + "+" + signature.keyId())
                .filter(id -> all.stream().noneMatch(key -> key.nameAndId().equals(id)))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** The reason, and what to do if the registry may have changed its key. */
    String explain(NotVerified e, SignedNote note) {
        var why = String.valueOf(e.getMessage());
        var others = othersOf(note);
        return e.fault() != Fault.NOT_SIGNED || others.isEmpty()
                ? why
                : why
                        + "; it claims to be signed with "
                        + others
                        + ". A registry's keys, those of earlier times too, are at its /journal/keys:"
                        + " compare that key over another channel, and give it with one more --key";
    }
}
