package org.defaulterregistry.law;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV file with known columns, read whole before anything is made of a line of it. */
final class CsvTable {
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();

    private CsvTable(List<String> columns) {
        this.columns = columns;
    }

    /** One line with as many cells as there are columns. */
    final class Row {
        private final CsvRecord cells;

        private Row(CsvRecord cells) {
            this.cells = cells;
        }

        String get(String column) {
            return cells.getField(columns.indexOf(column)).strip();
        }

        void fault(String detail, String mend) {
            faults.add(new LineFault(cells.getStartingLineNumber(), detail, mend));
        }

        /** Notes a fault unless the condition holds. */
        void expect(boolean condition, String column, String mend) {
            if (!condition) {
                fault("column " + column + " does not fit", mend);
            }
        }
    }

    static CsvTable read(String content, List<String> columns) {
        var table = new CsvTable(columns);
        try (var lines =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(content)) {
            lines.forEach(table::take);
        } catch (CsvParseException unreadable) {
            table.faults.add(
                    new LineFault(
                            0,
                            "a cell is too long or its quotes do not close",
                            "Write CSV as RFC 4180 says."));
        } catch (IOException neverOnText) {
            throw new UncheckedIOException(neverOnText);
        }
        if (table.rows.isEmpty() && table.faults.isEmpty()) {
            table.faults.add(
                    new LineFault(0, "no line follows the head line", "Write at least one."));
        }
        return table;
    }

    private void take(CsvRecord line) {
        if (line.getStartingLineNumber() == 1) {
            if (!line.getFields().equals(columns)) {
                faults.add(new LineFault(1, "this is not the head line of such a file", head()));
            }
        } else if (line.getFieldCount() != columns.size()) {
            faults.add(
                    new LineFault(
                            line.getStartingLineNumber(),
                            line.getFieldCount() + " cells where " + columns.size() + " belong",
                            head()));
        } else {
            rows.add(new Row(line));
        }
    }

    private String head() {
        return "Write " + String.join(",", columns) + ".";
    }

    List<Row> rows() {
        return rows;
    }

    List<LineFault> faults() {
        return faults;
    }
}
