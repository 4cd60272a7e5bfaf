package org.defaulterregistry.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be where it is the only factor (NIST SP 800-63B-4, 3.1.1.2): 15 characters,
 * counted by code point, not what everybody tries first. No rule on which kinds of characters, none
 * on changing it now and then.
 */
final class PasswordRules {
    private static final int SHORTEST = 15;

    /** What the hash reads; it refuses more. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 6;
    private static final int LEAST_OF_ONES_OWN = 8;

    /** Longer ones first, so that a part of one does not save the rest of it. */
    private static final List<String> TRIED_FIRST =
            List.of(
                    "qwertyuiop",
                    "1234567890",
                    "0987654321",
                    "correcthorsebatterystaple",
                    "administrator",
                    "asdfghjkl",
                    "defaulter",
                    "registry",
                    "operator",
                    "password",
                    "passwort",
                    "12345678",
                    "87654321",
                    "changeme",
                    "iloveyou",
                    "sunshine",
                    "princess",
                    "football",
                    "baseball",
                    "abcdefgh",
                    "president",
                    "zxcvbnm",
                    "welcome",
                    "letmein",
                    "default",
                    "trustno",
                    "qwerty",
                    "123456",
                    "654321",
                    "monkey",
                    "dragon",
                    "master",
                    "secret",
                    "shadow",
                    "abc123",
                    "123123",
                    "woaini",
                    "5201314",
                    "court",
                    "clerk",
                    "judge",
                    "admin",
                    "hello",
                    "login",
                    "1234",
                    "demo",
                    "2025",
                    "2026",
                    "2027");

    private PasswordRules() {}

    /**
     * @param pointer where the password stands in the body
     */
    static void check(String pointer, String username, String password) {
        var fault = fault(username, password);
        if (fault != null) {
            throw Problem.invalid(
                    pointer,
                    fault,
                    "Write 15 characters or more, at most 72 bytes in UTF-8; a sentence of your own is best.");
        }
    }

    private static @Nullable String fault(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "The password has fewer than 15 characters.";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return "The password is longer than 72 bytes.";
        }
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                        || ofOnesOwn(username, password).length() < LEAST_OF_ONES_OWN
                ? "The password is made of what everybody tries first."
                : null;
    }

    private static String ofOnesOwn(String username, String password) {
        var rest = password.toLowerCase(Locale.ROOT).replace(username, "");
        for (var tried : TRIED_FIRST) {
            rest = rest.replace(tried, "");
        }
        return rest;
    }
}
