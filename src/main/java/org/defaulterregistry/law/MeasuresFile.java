package org.defaulterregistry.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.measure.Attachment;

/** A catalogue of measures that somebody wants to load. */
final class MeasuresFile {
    static final List<String> COLUMNS =
            List.of(
                    "key",
                    "name_en",
                    "name_zh",
                    "category",
                    "implementing_sector",
                    "attaches_to",
                    "binds_natural",
                    "binds_entity",
                    "binds_officers",
                    "valid_from",
                    "valid_to",
                    "legal_basis",
                    "source");

    private static final List<String> TOLD =
            List.of(
                    "name_en",
                    "name_zh",
                    "category",
                    "implementing_sector",
                    "legal_basis",
                    "source");
    private static final List<String> YES_OR_NO =
            List.of("binds_natural", "binds_entity", "binds_officers");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> ATTACHMENTS =
            Arrays.stream(Attachment.values())
                    .map(Attachment::key)
                    .collect(Collectors.toUnmodifiableSet());

    private MeasuresFile() {}

    /**
     * @param inForce whose keys must not be lost: grants, permits and look-ups name them
     */
    static List<LineFault> faults(String content, Edition inForce) {
        var table = CsvTable.read(content, COLUMNS);
        var keys = new HashSet<String>();
        table.rows().forEach(row -> check(row, keys));
        var lost = new HashSet<>(Catalogue.read(inForce).keySet());
        lost.removeAll(keys);
        if (!lost.isEmpty()) {
            table.faults()
                    .add(
                            new LineFault(
                                    0,
                                    "it leaves out "
                                            + lost.size()
                                            + " measures of the catalogue in force",
                                    "Take over every line, and end a measure by its valid_to."));
        }
        return table.faults();
    }

    private static void check(CsvTable.Row row, Set<String> keys) {
        var key = row.get("key");
        row.expect(
                KEY.matcher(key).matches() && key.length() <= LONGEST_KEY,
                "key",
                "Write small letters, digits and hyphens, such as air-travel.");
        row.expect(keys.add(key), "key", "Write each measure once.");
        TOLD.forEach(column ->
                row.expect(
                        !row.get(column).isBlank(), column, "Write it; no measure goes without."));
        YES_OR_NO.forEach(column ->
                row.expect(
                        Set.of("true", "false").contains(row.get(column)),
                        column,
                        "Write true or false."));
        row.expect(
                ATTACHMENTS.contains(row.get("attaches_to")),
                "attaches_to",
                "Write one of " + String.join(", ", ATTACHMENTS.stream().sorted().toList()) + ".");
        days(row);
    }

    private static void days(CsvTable.Row row) {
        var from = row.get("valid_from");
        var until = row.get("valid_to");
        row.expect(isDay(from), "valid_from", "Write a calendar date such as 2026-02-28.");
        row.expect(
                until.isEmpty() || isDay(until) && until.compareTo(from) >= 0,
                "valid_to",
                "Write the last day, not before valid_from, or leave it empty.");
    }

    private static boolean isDay(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
