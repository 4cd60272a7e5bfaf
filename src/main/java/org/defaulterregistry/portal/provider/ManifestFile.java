package org.defaulterregistry.portal.provider;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.check.BatchDesk;

/**
 * A CSV file as spreadsheets write it: with or without a byte order mark, in UTF-8 or GB 18030,
 * with quotes where a cell needs them.
 *
 * @param rows without the head line, each with its number in the file
 */
record ManifestFile(List<String> head, List<Row> rows) {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    record Row(long number, List<String> cells) {

        /** Empty if the row has no such cell. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        private static Row of(CsvRecord line) {
            return new Row(line.getStartingLineNumber(), line.getFields());
        }
    }

    /**
     * @throws Problem 422 if it is no CSV, or has no row or too many
     */
    static ManifestFile read(byte[] bytes) {
        var lines = lines(text(bytes));
        if (lines.size() < 2 || lines.size() > BatchDesk.MOST_ITEMS + 1) {
            throw Problem.invalid(
                    "/file",
                    lines.size() < 2 ? "No row follows the head line" : "There are too many rows",
                    "Send a head line and 1 to " + BatchDesk.MOST_ITEMS + " rows.");
        }
        return new ManifestFile(lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    private static List<Row> lines(String text) {
        try (var lines =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            return lines.stream().limit(BatchDesk.MOST_ITEMS + 2L).map(Row::of).toList();
        } catch (CsvParseException unreadable) {
            throw Problem.invalid(
                    "/file",
                    "This is no CSV file: a cell is too long or its quotes do not close",
                    "Save the table as CSV and send it again.");
        } catch (IOException neverOnText) {
            throw new UncheckedIOException(neverOnText);
        }
    }

    private static String text(byte[] bytes) {
        var text = decoded(bytes);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, CHINESE);
        }
    }

    /** Never a cell. */
    @Override
    public String toString() {
        return "ManifestFile of " + rows.size() + " rows";
    }
}
