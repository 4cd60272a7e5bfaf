package org.defaulterregistry.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** One value, one spelling: whatever could be written in two ways is taken in one of them only. */
public final class Strict {
    /** Larger than any note of sixteen signatures with five kilobytes each. */
    static final int MAX_TEXT = 200_000;

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    private Strict() {}

    static long decimal(String digits) {
        if (!DECIMAL.matcher(digits).matches()) {
            throw NotVerified.malformed("not a decimal number without leading zeroes");
        }
        return Long.parseLong(digits);
    }

    /**
     * RFC 4648 section 4, with padding, and no bit set that is not used.
     *
     * @throws NotVerified if it is spelled otherwise
     */
    public static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below, like what decodes but is spelled in another way
        }
        throw NotVerified.malformed("not base64 as RFC 4648 section 4 has it");
    }

    /** No control character but the newline gets through. */
    static String utf8(byte[] bytes) {
        if (bytes.length > MAX_TEXT) {
            throw NotVerified.malformed("longer than " + MAX_TEXT + " bytes");
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.chars().noneMatch(c -> c < ' ' && c != '\n')) {
                return text;
            }
        } catch (CharacterCodingException notUtf8) {
            throw NotVerified.malformed("not UTF-8");
        }
        throw NotVerified.malformed("it has control characters");
    }

    static byte[] concat(byte[]... parts) {
        var whole = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
