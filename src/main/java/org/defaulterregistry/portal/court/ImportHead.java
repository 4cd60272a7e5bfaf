package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.portal.ColumnWords;
import org.defaulterregistry.portal.CsvTable;

/**
 * The head line of a file of cases. A column that nobody knows is a fault: what stands in it would
 * be lost without anybody's noticing.
 *
 * @param width how many columns it names
 */
record ImportHead(Map<ImportColumn, Integer> places, int width, List<LineFault> faults) {
    private static final long LINE = 1;

    static ImportHead read(CsvTable table, ColumnWords words) {
        var known = words.of("bulk.column.", ImportColumn.keys());
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        var faults = new ArrayList<LineFault>();
        var head = table.head();
        var width = table.width();
        for (int i = 0; i < width; i++) {
            var key = known.get(ColumnWords.folded(head.get(i)));
            if (key == null) {
                var name = head.get(i).isBlank() ? String.valueOf(i + 1) : head.get(i).strip();
                faults.add(new LineFault(LINE, null, name, "unknown", null));
            } else if (places.putIfAbsent(ImportColumn.ofKey(key), i) != null) {
                faults.add(LineFault.at(LINE, ImportColumn.ofKey(key), "twice"));
            }
        }
        Arrays.stream(ImportColumn.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(column -> LineFault.at(LINE, column, "missing"))
                .forEach(faults::add);
        return new ImportHead(places, width, faults);
    }

    /** What all lines of one case have in common. */
    static List<ImportColumn> ofCase() {
        return Arrays.stream(ImportColumn.values()).filter(column -> !column.isOfDebtor()).toList();
    }
}
