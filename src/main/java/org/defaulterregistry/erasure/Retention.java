package org.defaulterregistry.erasure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.defaulterregistry.editions.Current;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.editions.Editions;
import org.springframework.stereotype.Component;

/** How long records are kept: dated data with sources, not code. */
@Component
public class Retention {
    private final Current<List<Line>> lines;

    Retention(Editions editions) {
        this.lines = editions.current(EditionKind.RETENTION, Retention::read);
    }

    /**
     * @param countedFrom in words
     * @param from the first day on which the period is applied, to older records too
     */
    public record Line(
            RecordKind kind,
            Period period,
            String countedFrom,
            LocalDate from,
            String source,
            String reason) {}

    /**
     * What ended on that day or before it is kept no longer; what ended a day later is.
     *
     * @param today at court time
     */
    LocalDate lastDayDue(RecordKind kind, LocalDate today) {
        return today.minusDays(1).minus(period(kind, today));
    }

    /**
     * The first day of which nothing has been erased yet: whatever was in force on it or later is
     * still kept. Of a day before it nobody can say any more that somebody was not listed.
     *
     * @param today at court time
     */
    public LocalDate wholeSince(LocalDate today) {
        return lastDayDue(RecordKind.CASE, today).plusDays(1);
    }

    private Period period(RecordKind kind, LocalDate today) {
        return lines.get().stream()
                .filter(line -> line.kind() == kind && !line.from().isAfter(today))
                .max(Comparator.comparing(Line::from))
                .orElseThrow(() -> new IllegalStateException("no period for " + kind.word()))
                .period();
    }

    /** An edition's lines, in its order. */
    public static List<Line> read(Edition edition) {
        var lines = new ArrayList<Line>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(edition.content())) {
            rows.forEach(row -> lines.add(line(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(lines);
    }

    private static Line line(NamedCsvRecord row) {
        return new Line(
                RecordKind.of(row.getField("records")).orElseThrow(),
                Period.parse(row.getField("period")),
                row.getField("counted_from"),
                LocalDate.parse(row.getField("in_force_from")),
                row.getField("source"),
                row.getField("reason"));
    }
}
