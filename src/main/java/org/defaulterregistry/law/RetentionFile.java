package org.defaulterregistry.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.defaulterregistry.erasure.RecordKind;

/** A list of how long records are kept that somebody wants to load. */
final class RetentionFile {
    static final List<String> COLUMNS =
            List.of("records", "period", "counted_from", "in_force_from", "source", "reason");

    private static final Pattern PERIOD = Pattern.compile("P([0-9]{1,2}Y|[0-9]{1,3}M|[0-9]{1,4}D)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Days. R-RELIST-10(b) looks back six months: an entry must be known for so long after its end;
     * and no answer to a request may outlive what it tells of.
     */
    private static final long SEVEN_MONTHS = 7 * 31;

    private static final String KINDS =
            Arrays.stream(RecordKind.values())
                    .map(RecordKind::word)
                    .collect(Collectors.joining(", "));

    private RetentionFile() {}

    /**
     * @param today a kind without a period that is in force on that day would be kept for ever
     */
    static List<LineFault> faults(String content, LocalDate today) {
        var table = CsvTable.read(content, COLUMNS);
        var lines = new HashSet<String>();
        var covered = EnumSet.noneOf(RecordKind.class);
        table.rows()
                .forEach(row -> {
                    check(row, lines);
                    if (isDay(row.get("in_force_from"))
                            && row.get("in_force_from").compareTo(today.toString()) <= 0) {
                        RecordKind.of(row.get("records")).ifPresent(covered::add);
                    }
                });
        if (table.faults().isEmpty() && covered.size() < RecordKind.values().length) {
            table.faults()
                    .add(
                            new LineFault(
                                    0,
                                    "not every kind of record has a period that is in force",
                                    "Write a line for each of " + KINDS + "."));
        }
        return table.faults();
    }

    private static void check(CsvTable.Row row, Set<String> lines) {
        var kind = RecordKind.of(row.get("records"));
        row.expect(kind.isPresent(), "records", "Write one of " + KINDS + ".");
        row.expect(
                lines.add(row.get("records") + " " + row.get("in_force_from")),
                "in_force_from",
                "Write one line for each kind and day.");
        row.expect(
                PERIOD.matcher(row.get("period")).matches(),
                "period",
                "Write years, months or days, such as P3Y, P18M or P30D.");
        row.expect(
                isDay(row.get("in_force_from")),
                "in_force_from",
                "Write a calendar date such as 2026-02-28.");
        List.of("counted_from", "source", "reason")
                .forEach(column ->
                        row.expect(
                                !row.get(column).isBlank(),
                                column,
                                "Write it; no period goes without."));
        if (PERIOD.matcher(row.get("period")).matches()) {
            checkLength(row);
        }
    }

    private static void checkLength(CsvTable.Row row) {
        var period = Period.parse(row.get("period"));
        var isLong = period.toTotalMonths() * 31 + period.getDays() >= SEVEN_MONTHS;
        row.expect(
                isLong || !row.get("records").equals(RecordKind.CASE.word()),
                "period",
                "Write seven months at least: R-RELIST-10(b) asks about six.");
        row.expect(
                !isLong || !row.get("records").equals(RecordKind.ANSWER.word()),
                "period",
                "Write less than seven months: an answer must not outlive what it tells of.");
    }

    private static boolean isDay(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
