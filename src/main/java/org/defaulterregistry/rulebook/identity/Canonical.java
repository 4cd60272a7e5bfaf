package org.defaulterregistry.rulebook.identity;

import java.util.Locale;

/**
 * The one form in which numbers are compared: trimmed, half-width, ASCII letters upper-case.
 * Nothing else is mended.
 */
final class Canonical {

    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    private Canonical() {}

    static String of(String typed) {
        return halfWidth(typed).strip().toUpperCase(Locale.ROOT);
    }

    static String halfWidth(String typed) {
        return typed.codePoints()
                .map(Canonical::halfWidth)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int halfWidth(int codePoint) {
        if (codePoint == '\u3000') {
            return ' ';
        }
        return codePoint >= '！' && codePoint <= '～' ? codePoint - FULL_WIDTH_OFFSET : codePoint;
    }
}
