package org.defaulterregistry.law;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Court.Level;
import org.jspecify.annotations.Nullable;

/**
 * Courts that somebody wants to load. A court of the file is added or changed; one that is not in
 * it stays as it is, because cases name it.
 */
final class CourtsFile {
    static final List<String> COLUMNS =
            List.of("id", "name_en", "name_zh", "level", "next_higher", "number_code");

    /** As the journal writes it (docs/journal.md). */
    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,31}");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 16;
    private static final Set<String> LEVELS = Set.of("supreme", "high", "intermediate", "basic");

    private final CsvTable table;
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> ownerOfCode = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private CourtsFile(String content, List<Court> register) {
        this.table = CsvTable.read(content, COLUMNS);
        register.forEach(court -> levels.put(court.id(), court.level()));
        table.rows().stream()
                .filter(row -> LEVELS.contains(row.get("level")))
                .forEach(row -> levels.put(row.get("id"), level(row)));
        register.stream()
                .filter(court -> court.numberCode() != null)
                .forEach(court -> ownerOfCode.put(String.valueOf(court.numberCode()), court.id()));
    }

    static List<LineFault> faults(String content, List<Court> register) {
        var file = new CourtsFile(content, register);
        file.table.rows().forEach(file::check);
        return file.table.faults();
    }

    /** The courts of a file without faults, the higher ones first. */
    static List<Court> read(String content) {
        return CsvTable.read(content, COLUMNS).rows().stream()
                .map(CourtsFile::court)
                .sorted(Comparator.comparing(Court::level))
                .toList();
    }

    private void check(CsvTable.Row row) {
        var id = row.get("id");
        row.expect(
                ID.matcher(id).matches() && !id.equals(Court.REGISTRY) && ids.add(id),
                "id",
                "Write each court once, under an id such as CN-110108.");
        name(row, "name_en");
        name(row, "name_zh");
        if (!LEVELS.contains(row.get("level"))) {
            row.expect(false, "level", "Write supreme, high, intermediate or basic.");
            return;
        }
        row.expect(
                row.get("next_higher").isEmpty() ? level(row) == Level.SUPREME : isAbove(row),
                "next_higher",
                "Write the id of a court of a higher level, out of this file or the register.");
        code(row, id);
    }

    private static void name(CsvTable.Row row, String column) {
        var name = row.get(column);
        row.expect(
                !name.isBlank() && name.length() <= LONGEST_NAME,
                column,
                "Write the court's name.");
    }

    private boolean isAbove(CsvTable.Row row) {
        var higher = levels.get(row.get("next_higher"));
        return higher != null && higher.compareTo(level(row)) < 0;
    }

    private void code(CsvTable.Row row, String id) {
        var code = row.get("number_code");
        if (code.isEmpty()) {
            return;
        }
        var owner = ownerOfCode.putIfAbsent(code, id);
        row.expect(
                code.length() <= LONGEST_CODE && (owner == null || owner.equals(id)),
                "number_code",
                "Write what stands for this court, and no other, in a case number.");
    }

    private static Court court(CsvTable.Row row) {
        return new Court(
                row.get("id"),
                row.get("name_en"),
                row.get("name_zh"),
                level(row),
                orNull(row.get("next_higher")),
                orNull(row.get("number_code")));
    }

    private static Level level(CsvTable.Row row) {
        return Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
