package org.defaulterregistry.tlog;

/** The name a key signs under: not empty, no space of any kind, no plus, no control character. */
final class KeyName {
    private static final int MAX = 500;

    private KeyName() {}

    /**
     * @throws NotVerified if it is none
     */
    static String checked(String name) {
        var fits =
                !name.isEmpty()
                        && name.length() <= MAX
                        && name.codePoints().noneMatch(KeyName::isForbidden);
        if (!fits) {
            throw NotVerified.malformed("not the name of a key");
        }
        return name;
    }

    private static boolean isForbidden(int c) {
        return c == '+'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
