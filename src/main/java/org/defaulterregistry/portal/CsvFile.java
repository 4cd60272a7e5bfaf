package org.defaulterregistry.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table to be taken along, for spreadsheets: it begins with a byte order mark, so that Chinese is
 * read as such, and no cell of it is ever run as a formula.
 */
public final class CsvFile {
    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private final StringWriter text = new StringWriter();
    private final CsvWriter rows;

    public CsvFile(List<String> head) {
        text.write('\uFEFF');
        rows = CsvWriter.builder().bufferSize(0).build(text);
        rows.writeRecord(head);
    }

    /** One row; null is an empty cell. */
    public void row(@Nullable Object... cells) {
        rows.writeRecord(
                Arrays.stream(cells).map(cell -> safe(Objects.toString(cell, ""))).toList());
    }

    public ResponseEntity<byte[]> named(String name) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
