package org.defaulterregistry.check;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word of eight characters, without those that look alike, for a person to ask with why he was
 * refused.
 */
final class DenialReference {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + 2 * HALF + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private DenialReference() {}

    /** As it was given, however a person copies it; empty if it cannot be one. */
    static Optional<String> read(String written) {
        var plain =
                written.strip()
                        .toUpperCase(Locale.ROOT)
                        .replace("-", "")
                        .replace(" ", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return FORM.matcher(plain).matches()
                ? Optional.of(plain.substring(0, HALF) + "-" + plain.substring(HALF))
                : Optional.empty();
    }

    static String fresh() {
        var reference = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            reference
                    .append(i == HALF ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
