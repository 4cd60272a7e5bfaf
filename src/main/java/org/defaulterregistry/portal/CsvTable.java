package org.defaulterregistry.portal;

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
import java.util.Optional;
import org.defaulterregistry.access.Problem;

/**
 * A CSV file as spreadsheets write it: with or without a byte order mark, with quotes where a cell
 * needs them. Lines without any text are none.
 *
 * @param rows without the head line, each with its number in the file
 */
public record CsvTable(List<String> head, List<Row> rows) {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    /** Bytes of a file. */
    private static final int LARGEST = 5 * 1024 * 1024;

    /**
     * @param number of the line on which it begins; the head line is 1
     */
    public record Row(long number, List<String> cells) {

        /** Empty if the row has no such cell. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        /** Whether something stands beyond this many columns: a comma too much, or no quotes. */
        public boolean isLongerThan(int columns) {
            return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        }

        private boolean saysNothing() {
            return cells.stream().allMatch(String::isBlank);
        }

        private static Row of(CsvRecord line) {
            return new Row(line.getStartingLineNumber(), line.getFields());
        }
    }

    /**
     * In UTF-8 or else GB 18030, as Chinese spreadsheets write it.
     *
     * @throws FileFault if quotes do not close
     * @throws Problem 422 if it is no CSV, or has no row or more than so many
     */
    public static CsvTable read(byte[] bytes, int most) {
        mustBeSmall(bytes);
        return of(utf8(bytes).orElseGet(() -> new String(bytes, CHINESE)), most);
    }

    /**
     * In UTF-8 and nothing else, where a letter that is guessed wrong would be a wrong name.
     *
     * @throws FileFault if quotes do not close
     * @throws Problem 422 if it is no CSV in UTF-8, or has no row or more than so many
     */
    public static CsvTable readUtf8(byte[] bytes, int most) {
        mustBeSmall(bytes);
        return of(
                utf8(bytes)
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/file",
                                        "The file is not in UTF-8",
                                        "Save the table as CSV in UTF-8 and send it again.")),
                most);
    }

    /** How many columns it has, without the empty ones that spreadsheets leave at the end. */
    public int width() {
        var width = head.size();
        while (width > 0 && head.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static void mustBeSmall(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Problem.invalid(
                    "/file", "The file is larger than 5 MB", "Send it in several parts.");
        }
    }

    private static CsvTable of(String text, int most) {
        var lines = lines(text.startsWith(MARK) ? text.substring(MARK.length()) : text, most);
        if (lines.size() < 2 || lines.size() > most + 1) {
            throw Problem.invalid(
                    "/file",
                    lines.size() < 2 ? "No row follows the head line" : "There are too many rows",
                    "Send a head line and 1 to " + most + " rows.");
        }
        return new CsvTable(lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    private static List<Row> lines(String text, int most) {
        CsvQuotes.mustClose(text);
        try (var lines =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            return lines.stream()
                    .map(Row::of)
                    .filter(row -> !row.saysNothing())
                    .limit(most + 2L)
                    .toList();
        } catch (CsvParseException unreadable) {
            throw Problem.invalid(
                    "/file",
                    "This is no CSV file: a cell is too long",
                    "Save the table as CSV and send it again.");
        } catch (IOException neverOnText) {
            throw new UncheckedIOException(neverOnText);
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Never a cell. */
    @Override
    public String toString() {
        return "CsvTable of " + rows.size() + " rows";
    }
}
