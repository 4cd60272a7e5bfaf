package org.defaulterregistry.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.defaulterregistry.editions.Current;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.editions.Editions;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.measure.Measure;
import org.springframework.stereotype.Component;

/** The measures that may be asked about: dated data with sources, not code (R-MEASURE-BASIS). */
@Component
public class Catalogue {
    /** The words by which a measure's basis says that officers count against their unit. */
    private static final String REVERSE_CHECK = "reverse check";

    private final Current<Map<String, CatalogueEntry>> measures;

    Catalogue(Editions editions) {
        this.measures = editions.current(EditionKind.MEASURES, Catalogue::read);
    }

    public Optional<Measure> find(String key) {
        return Optional.ofNullable(measures.get().get(key)).map(CatalogueEntry::measure);
    }

    /** All that the catalogue says about a measure. */
    public Optional<CatalogueEntry> entry(String key) {
        return Optional.ofNullable(measures.get().get(key));
    }

    public Collection<Measure> all() {
        return measures.get().values().stream().map(CatalogueEntry::measure).toList();
    }

    /** What an order in force closes on that day to a party of that kind (decision table D). */
    public List<CatalogueEntry> closedByOrder(PartyKind kind, LocalDate day) {
        return closedByOrder(day).stream()
                .filter(entry ->
                        kind == PartyKind.UNIT
                                ? entry.measure().bindsUnit()
                                : entry.measure().bindsNatural())
                .toList();
    }

    /** What an order in force closes on that day to anybody. */
    List<CatalogueEntry> closedByOrder(LocalDate day) {
        return measures.get().values().stream()
                .filter(entry -> entry.measure().attachesTo() == Attachment.ORDER_OR_ENTRY)
                .filter(entry -> entry.measure().appliesOn(day))
                .toList();
    }

    public Set<String> keys() {
        return measures.get().keySet();
    }

    /** An edition's measures by key, in its order. */
    public static Map<String, CatalogueEntry> read(Edition edition) {
        var entries = new LinkedHashMap<String, CatalogueEntry>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(edition.content())) {
            rows.forEach(row -> entries.put(row.getField("key"), entry(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(entries);
    }

    private static CatalogueEntry entry(NamedCsvRecord row) {
        return new CatalogueEntry(
                measure(row),
                row.getField("name_en"),
                row.getField("name_zh"),
                row.getField("category"),
                row.getField("implementing_sector"),
                row.getField("legal_basis"),
                row.getField("source"));
    }

    private static Measure measure(NamedCsvRecord row) {
        var validTo = row.getField("valid_to");
        return new Measure(
                row.getField("key"),
                Attachment.ofKey(row.getField("attaches_to")),
                Boolean.parseBoolean(row.getField("binds_natural")),
                Boolean.parseBoolean(row.getField("binds_entity")),
                Boolean.parseBoolean(row.getField("binds_officers")),
                row.getField("legal_basis").contains(REVERSE_CHECK),
                LocalDate.parse(row.getField("valid_from")),
                validTo.isEmpty() ? null : LocalDate.parse(validTo));
    }
}
