package org.defaulterregistry.portal.provider;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.check.BatchDesk;
import org.defaulterregistry.check.References;
import org.defaulterregistry.portal.ColumnWords;
import org.defaulterregistry.portal.CsvTable;
import org.defaulterregistry.portal.FileFault;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a manifest's rows: columns and types of documents by their words in either language. */
@Component
class ManifestReader {
    private static final List<String> NEEDED = List.of("document_type", "document_number", "name");
    private static final String REFERENCE = "reference";
    private static final String COUNTRY = "issuing_country";

    private final ColumnWords words;

    ManifestReader(ColumnWords words) {
        this.words = words;
    }

    /**
     * Somebody to be asked about.
     *
     * @param number of the row in the file
     * @param reference the provider's own, or else made of the row's number; null: it may not be
     *     used
     * @param mend why nobody is asked about, as the end of a key in the messages files; null: this
     *     can be asked
     */
    record Passenger(
            long number, @Nullable String reference, @Nullable String mend, Identity identity) {}

    /**
     * @throws FileFault if a column stands there twice, or quotes do not close
     * @throws Problem 422 if a column is missing or the file cannot be read
     */
    List<Passenger> read(byte[] bytes) {
        var file = CsvTable.read(bytes, BatchDesk.MOST_ITEMS);
        var columns = columns(file.head());
        if (!columns.keySet().containsAll(NEEDED)) {
            throw Problem.invalid(
                    "/file",
                    "The head line lacks a column that is needed",
                    "Write a head line with: " + String.join(", ", NEEDED) + ".");
        }
        var types = types();
        var seen = new HashSet<String>();
        return file.rows().stream()
                .map(row -> {
                    var reference = reference(row, columns, seen);
                    return new Passenger(
                            row.number(),
                            reference,
                            mend(row.isLongerThan(file.width()), reference),
                            identity(row, columns, types));
                })
                .toList();
    }

    private static @Nullable String mend(boolean longer, @Nullable String reference) {
        if (longer) {
            return "cells";
        }
        return reference == null ? REFERENCE : null;
    }

    private Map<String, Integer> columns(List<String> head) {
        var known =
                words.of(
                        "provider.column.",
                        Stream.concat(NEEDED.stream(), Stream.of(REFERENCE, COUNTRY)).toList());
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < head.size(); i++) {
            var column = known.get(ColumnWords.folded(head.get(i)));
            if (column != null && columns.putIfAbsent(column, i) != null) {
                throw new FileFault("provider.manifest.twice", head.get(i).strip());
            }
        }
        return columns;
    }

    private Map<String, String> types() {
        return words.of(
                "provider.document.",
                Arrays.stream(DocumentType.values()).map(DocumentType::key).toList());
    }

    private static @Nullable String reference(
            CsvTable.Row row, Map<String, Integer> columns, Set<String> seen) {
        var own = row.cell(columns.getOrDefault(REFERENCE, -1));
        var reference = own.isEmpty() ? "row-" + row.number() : own;
        return References.fits(reference) && seen.add(reference) ? reference : null;
    }

    private static Identity identity(
            CsvTable.Row row, Map<String, Integer> columns, Map<String, String> types) {
        var type = cell(row, columns, "document_type");
        return new Identity(
                type == null ? null : types.getOrDefault(ColumnWords.folded(type), "unknown"),
                cell(row, columns, COUNTRY),
                cell(row, columns, "document_number"),
                cell(row, columns, "name"));
    }

    private static @Nullable String cell(
            CsvTable.Row row, Map<String, Integer> columns, String column) {
        var text = row.cell(columns.getOrDefault(column, -1));
        return text.isEmpty() ? null : text;
    }
}
