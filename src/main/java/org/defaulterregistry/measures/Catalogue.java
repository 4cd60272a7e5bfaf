package org.defaulterregistry.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.measure.Measure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The measures that may be asked about: dated data with sources, not code (R-MEASURE-BASIS). */
@Component
public class Catalogue {
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    Catalogue(@Value("classpath:law/measures.csv") Resource file) throws IOException {
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> measures.put(row.getField("key"), measure(row)));
        }
    }

    public Optional<Measure> find(String key) {
        return Optional.ofNullable(measures.get(key));
    }

    public Collection<Measure> all() {
        return measures.values();
    }

    private static Measure measure(NamedCsvRecord row) {
        var validTo = row.getField("valid_to");
        return new Measure(
                row.getField("key"),
                Attachment.ofKey(row.getField("attaches_to")),
                Boolean.parseBoolean(row.getField("binds_natural")),
                Boolean.parseBoolean(row.getField("binds_entity")),
                Boolean.parseBoolean(row.getField("binds_officers")),
                LocalDate.parse(row.getField("valid_from")),
                validTo.isEmpty() ? null : LocalDate.parse(validTo));
    }
}
