package org.defaulterregistry.access;

/** Text that a database and a log line can hold. */
public final class PlainText {
    private PlainText() {}

    /** Whether it has no control characters but tab and line ends, and no half surrogates. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::unfit);
    }

    private static boolean unfit(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0
                || (character & 0xFFFE) == 0xFFFE;
    }
}
