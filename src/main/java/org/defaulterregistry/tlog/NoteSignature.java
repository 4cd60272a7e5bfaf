package org.defaulterregistry.tlog;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A line under a note.
 *
 * @param keyId the first four bytes of a hash that name the key, in hex
 * @param value whatever the key's kind of signature is
 */
public record NoteSignature(String name, String keyId, byte[] value) {
    static final int ID_LENGTH = 4;
    private static final String DASH = "\u2014 ";

    static NoteSignature parse(String line) {
        var space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw NotVerified.malformed("not a signature line");
        }
        var bytes = Strict.base64(line.substring(space + 1));
        if (bytes.length <= ID_LENGTH) {
            throw NotVerified.malformed("the signature is too short");
        }
        return new NoteSignature(
                KeyName.checked(line.substring(DASH.length(), space)),
                HexFormat.of().formatHex(bytes, 0, ID_LENGTH),
                Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
    }

    String line() {
        var bytes = ByteBuffer.allocate(ID_LENGTH + value.length);
        bytes.put(HexFormat.of().parseHex(keyId)).put(value);
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes.array()) + "\n";
    }

    boolean isOf(VerifierKey key) {
        return name.equals(key.name()) && keyId.equals(key.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature signature && line().equals(signature.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }
}
