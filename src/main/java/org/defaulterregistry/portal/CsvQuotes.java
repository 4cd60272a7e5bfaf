package org.defaulterregistry.portal;

/**
 * Quotes that do not close, or that close before their cell ends: the rows after them would be
 * taken for one cell, and nobody would notice.
 */
final class CsvQuotes {
    private enum At {
        BEGINNING,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private CsvQuotes() {}

    /**
     * @throws FileFault with the line on which such quotes open; the head line is 1
     */
    static void mustClose(String text) {
        var at = At.BEGINNING;
        var line = 1L;
        var opened = 0L;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (at == At.BEGINNING && character == '"') {
                opened = line;
            }
            at = next(at, character, opened);
            if (character == '\n' || character == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
            }
        }
        if (at == At.QUOTED) {
            throw openOn(opened);
        }
    }

    private static At next(At at, char character, long opened) {
        return switch (at) {
            case QUOTED -> character == '"' ? At.CLOSED : At.QUOTED;
            case CLOSED -> {
                if (character == '"') {
                    yield At.QUOTED; // two of them are one that is written
                }
                if (!ends(character)) {
                    throw openOn(opened);
                }
                yield At.BEGINNING;
            }
            case BEGINNING -> character == '"' ? At.QUOTED : plain(character);
            case PLAIN -> plain(character);
        };
    }

    private static At plain(char character) {
        return ends(character) ? At.BEGINNING : At.PLAIN;
    }

    private static boolean ends(char character) {
        return character == ',' || character == '\n' || character == '\r';
    }

    private static FileFault openOn(long line) {
        return new FileFault("layout.file.quotes", String.valueOf(line));
    }
}
