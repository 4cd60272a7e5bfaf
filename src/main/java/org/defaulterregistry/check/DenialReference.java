package org.defaulterregistry.check;

import java.security.SecureRandom;

/**
 * A word of eight characters, without those that look alike, for a person to ask with why he was
 * refused.
 */
final class DenialReference {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DenialReference() {}

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
