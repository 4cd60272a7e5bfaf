package org.defaulterregistry.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What makes two requests the same request. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hex over method, address, If-Match and body, a zero byte between them. */
    public static String of(String method, String address, @Nullable String ifMatch, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {method, address, String.valueOf(ifMatch)}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
