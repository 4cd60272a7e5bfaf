package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseRequest;
import org.defaulterregistry.portal.ColumnWords;
import org.defaulterregistry.portal.CsvTable;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.court.FileCase.FileRead;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a court's file of cases: one line for each debtor, and lines with one case number are one
 * case. Columns and fixed words may be written as either language has them. What could be read in
 * two ways is a fault and never guessed.
 */
@Component
class ImportReader {
    static final int MOST = 10_000;

    /** As many as a case takes. */
    private static final int MOST_DEBTORS = 50;

    private static final String FORMULA_BEGINS = "=+-@\t\r\n\0";
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private final ColumnWords words;
    private final Options options;
    private final Requests requests;

    ImportReader(ColumnWords words, Options options, Requests requests) {
        this.words = words;
        this.options = options;
        this.requests = requests;
    }

    private record Line(long number, Map<ImportColumn, String> cells, List<LineFault> faults) {
        String cell(ImportColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * @throws Problem 422 if it is no CSV file in UTF-8 with 1 to {@value #MOST} lines
     */
    FileRead read(byte[] bytes) {
        var table = CsvTable.readUtf8(bytes, MOST);
        var head = ImportHead.read(table, words);
        if (!head.faults().isEmpty()) {
            return new FileRead(List.of(), head.faults());
        }
        var fixed = fixedWords();
        var cases = new LinkedHashMap<String, List<Line>>();
        for (var row : table.rows()) {
            var line = line(row, head, fixed);
            cases.computeIfAbsent(caseOf(line), _ -> new ArrayList<>()).add(line);
        }
        return new FileRead(cases.values().stream().map(this::fileCase).toList(), List.of());
    }

    /** Lines with no number are each a case of their own, with a fault. */
    private static String caseOf(Line line) {
        return switch (CaseNumber.parse(line.cell(ImportColumn.CASE_NUMBER))) {
            case CaseNumber.Parsed number -> number.canonical();
            case CaseNumber.Legacy number -> number.canonical();
            case CaseNumber.Invalid _ -> "line " + line.number();
        };
    }

    private static Line line(
            CsvTable.Row row, ImportHead head, Map<ImportColumn, Map<String, String>> fixed) {
        var faults = new ArrayList<LineFault>();
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        if (row.isLongerThan(head.width())) {
            faults.add(new LineFault(row.number(), null, null, "cells", null));
        }
        head.places()
                .forEach((column, place) -> {
                    var text = row.cell(place);
                    if (beginsAsFormula(row, place)) {
                        faults.add(LineFault.at(row.number(), column, "formula"));
                    } else if (!text.isEmpty()) {
                        var value = value(column, text, fixed);
                        if (value.isEmpty()) {
                            faults.add(LineFault.at(row.number(), column, column.key()));
                        } else {
                            cells.put(column, value);
                        }
                    }
                });
        return new Line(row.number(), cells, faults);
    }

    private static boolean beginsAsFormula(CsvTable.Row row, int place) {
        var raw = place < row.cells().size() ? row.cells().get(place) : "";
        return !raw.isBlank() && FORMULA_BEGINS.indexOf(raw.charAt(0)) >= 0;
    }

    /** As a form would have it; empty if it cannot be read, or not in one way only. */
    private static String value(
            ImportColumn column, String text, Map<ImportColumn, Map<String, String>> fixed) {
        return switch (column.kind()) {
            case TEXT -> text;
            case AMOUNT -> Digits.read(text).isPresent() ? text : "";
            case WORD ->
                    fixed.getOrDefault(column, Map.of()).getOrDefault(ColumnWords.folded(text), "");
            case DAY -> {
                var day = DAY.matcher(text);
                yield day.matches()
                        ? "%s-%2s-%2s"
                                .formatted(day.group(1), day.group(2), day.group(3))
                                .replace(' ', '0')
                        : "";
            }
        };
    }

    private FileCase fileCase(List<Line> lines) {
        var numbers = lines.stream().map(Line::number).toList();
        if (lines.size() > MOST_DEBTORS) {
            return fileCase(
                    lines,
                    null,
                    List.of(
                            LineFault.at(
                                    numbers.get(MOST_DEBTORS),
                                    ImportColumn.CASE_NUMBER,
                                    "debtors")));
        }
        var faults = new ArrayList<LineFault>();
        lines.forEach(line -> faults.addAll(line.faults()));
        lines.forEach(line -> add(faults, missing(line, line.equals(lines.getFirst()))));
        lines.stream().skip(1).forEach(line -> add(faults, differs(lines.getFirst(), line)));
        @Nullable CaseRequest request = null;
        try {
            var read = requests.read(CaseForm.of(form(lines), lines.size()), CaseRequest.class);
            request = faults.isEmpty() ? read : null;
        } catch (Problem problem) {
            if (problem.faults().isEmpty()) {
                throw problem;
            }
            add(faults, problem.faults().stream().map(one -> LineFault.of(numbers, one)).toList());
        }
        return fileCase(lines, request, faults);
    }

    private static FileCase fileCase(
            List<Line> lines, @Nullable CaseRequest request, List<LineFault> faults) {
        return new FileCase(
                lines.stream().map(Line::number).toList(),
                lines.getFirst().cell(ImportColumn.CASE_NUMBER),
                lines.stream().map(line -> line.cell(ImportColumn.NAME)).toList(),
                request,
                faults);
    }

    /** One fault of a cell is enough. */
    private static void add(List<LineFault> faults, List<LineFault> more) {
        more.stream()
                .filter(one ->
                        faults.stream()
                                .noneMatch(other ->
                                        one.line() == other.line()
                                                && one.column() == other.column()))
                .forEach(faults::add);
    }

    /** What the case needs stands in its first line, and what a debtor needs in each. */
    private static List<LineFault> missing(Line line, boolean isFirst) {
        return Arrays.stream(ImportColumn.values())
                .filter(column -> column.isNeeded() && (isFirst || column.isOfDebtor()))
                .filter(column -> line.cell(column).isEmpty())
                .map(column -> LineFault.at(line.number(), column, column.key()))
                .toList();
    }

    private static List<LineFault> differs(Line first, Line other) {
        return ImportHead.ofCase().stream()
                .filter(column -> column != ImportColumn.CASE_NUMBER)
                .filter(column -> !first.cell(column).equals(other.cell(column)))
                .map(column -> LineFault.at(other.number(), column, "differs"))
                .toList();
    }

    private static Map<String, String> form(List<Line> lines) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            var debtor = i;
            lines.get(i)
                    .cells()
                    .forEach((column, text) -> {
                        if (debtor == 0 || column.isOfDebtor()) {
                            form.put(column.field(debtor), text);
                        }
                    });
        }
        return form;
    }

    private Map<ImportColumn, Map<String, String>> fixedWords() {
        var yesOrNo = new LinkedHashMap<String, String>();
        words.of("court.", List.of("yes", "no"))
                .forEach((word, key) -> yesOrNo.put(word, key.equals("yes") ? "true" : "false"));
        return Map.of(
                ImportColumn.BASIS_KIND, words.of("court.basis.", values(options.bases())),
                ImportColumn.OBLIGATION,
                        words.of("court.obligation.", values(options.obligations())),
                ImportColumn.DOCUMENT_TYPE,
                        words.of("court.document.", values(options.documentTypes())),
                ImportColumn.LOCAL_GOVERNMENT, yesOrNo);
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }
}
