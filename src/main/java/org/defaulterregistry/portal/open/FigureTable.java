package org.defaulterregistry.portal.open;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.statistics.Figures;
import org.defaulterregistry.statistics.Figures.OfCourt;
import org.jspecify.annotations.Nullable;

/** A table of figures, a line for each court, as a page shows it and as a file has it. */
public enum FigureTable {
    ENTRIES(
            column("in-the-register-now", OfCourt::inTheRegisterNow),
            column("listings", OfCourt::listings),
            column("removals", court -> court.removals().all()),
            column("deleted", court -> court.removals().deleted()),
            column("by-law", court -> court.removals().byLaw()),
            column("withdrawn", court -> court.removals().wrongful()),
            column("closed-in-grace", court -> court.removals().closedInGrace())),
    DAYS(
            column("removals-with-trigger", court -> court.daysFromTriggerToRemoval().removals()),
            column("median-days", court -> court.daysFromTriggerToRemoval().median()),
            column("p95-days", court -> court.daysFromTriggerToRemoval().p95()),
            column("breaches", OfCourt::breaches),
            column("overdue-now", OfCourt::overdueNow),
            column("days-wrongly-listed", OfCourt::daysWronglyListed)),
    OBJECTIONS(
            column("decided", court -> court.objections().decided()),
            column("upheld", court -> court.objections().upheld()),
            column("decided-above", court -> court.objections().decidedAbove()),
            column("reversed-above", court -> court.objections().reversedAbove()));

    private static final List<String> COURT = List.of("court", "name-en", "name-zh");

    private final List<Column> columns;

    FigureTable(Column... columns) {
        this.columns = List.of(columns);
    }

    private record Column(String name, Function<OfCourt, @Nullable Long> figure) {}

    /** The figures of one court; null: there is none. */
    public record Line(OfCourt court, List<@Nullable Long> figures) {}

    static FigureTable named(String name) {
        return Stream.of(values())
                .filter(table -> table.word().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** Each court, and all of them together last. */
    List<Line> lines(Figures figures) {
        return Stream.concat(figures.courts().stream(), Stream.of(figures.all()))
                .map(this::line)
                .toList();
    }

    /** As RFC 4180 has it. */
    byte[] csv(Figures figures) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.concat(COURT.stream(), columns().stream()).toList());
            lines(figures).forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Line line(OfCourt court) {
        return new Line(
                court,
                Arrays.asList(
                        columns.stream()
                                .map(column -> column.figure().apply(court))
                                .toArray(Long[]::new)));
    }

    private static List<String> cells(Line line) {
        var court = line.court();
        return Stream.concat(
                        Stream.of(court.court(), court.nameEn(), court.nameZh()),
                        line.figures().stream())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private static Column column(String name, Function<OfCourt, @Nullable Long> figure) {
        return new Column(name, figure);
    }
}
