package org.defaulterregistry.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Twelve signs in three groups, mailed to an address: nobody guesses them while they are good. */
final class MailCode {
    private static final int BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private MailCode() {}

    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** However a person copies it; the time it takes does not tell how much is right. */
    static boolean same(String written, String code) {
        return MessageDigest.isEqual(plain(written), plain(code));
    }

    private static byte[] plain(String code) {
        return code.replaceAll("[\\s-]", "")
                .toLowerCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
    }
}
