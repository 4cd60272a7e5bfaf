package org.defaulterregistry.portal.open;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.statistics.Figures;
import org.defaulterregistry.statistics.Figures.OfCourt;
import org.jspecify.annotations.Nullable;

/** A table of figures, a line for each court, as a page shows it and as a file has it. */
public enum FigureTable {
    ENTRIES(
            drawn("in-the-register-now", OfCourt::inTheRegisterNow),
            drawn("listings", OfCourt::listings),
            drawn("removals", court -> court.removals().all()),
            column("deleted", court -> court.removals().deleted()),
            column("by-law", court -> court.removals().byLaw()),
            column("withdrawn", court -> court.removals().wrongful()),
            column("closed-in-grace", court -> court.removals().closedInGrace())),
    DAYS(
            column("removals-with-trigger", court -> court.daysFromTriggerToRemoval().removals()),
            drawn("median-days", court -> court.daysFromTriggerToRemoval().median()),
            drawn("p95-days", court -> court.daysFromTriggerToRemoval().p95()),
            column("breaches", OfCourt::breaches),
            column("overdue-now", OfCourt::overdueNow),
            column("days-wrongly-listed", OfCourt::daysWronglyListed)),
    OBJECTIONS(
            drawn("decided", court -> court.objections().decided()),
            drawn("upheld", court -> court.objections().upheld()),
            column("decided-above", court -> court.objections().decidedAbove()),
            column("reversed-above", court -> court.objections().reversedAbove()));

    private static final List<String> COURT = List.of("court", "name-en", "name-zh");

    private final List<Column> columns;

    FigureTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * @param drawn whether the chart has it, too: what stands in one chart is of one unit
     */
    public record Column(String name, boolean drawn, Function<OfCourt, @Nullable Long> figure) {}

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

    public List<Column> columns() {
        return columns;
    }

    /** Each court, and all of them together last. */
    List<Line> lines(Figures figures) {
        return Stream.concat(figures.courts().stream(), Stream.of(figures.all()))
                .map(this::line)
                .toList();
    }

    CsvFile csv(Figures figures) {
        var file =
                new CsvFile(
                        Stream.concat(COURT.stream(), columns.stream().map(Column::name)).toList());
        lines(figures).forEach(line -> file.row(cells(line)));
        return file;
    }

    private Line line(OfCourt court) {
        return new Line(
                court,
                Arrays.asList(
                        columns.stream()
                                .map(column -> column.figure().apply(court))
                                .toArray(Long[]::new)));
    }

    private static @Nullable Object[] cells(Line line) {
        var court = line.court();
        return Stream.concat(
                        Stream.of(court.court(), court.nameEn(), court.nameZh()),
                        line.figures().stream())
                .toArray();
    }

    private static Column column(String name, Function<OfCourt, @Nullable Long> figure) {
        return new Column(name, false, figure);
    }

    private static Column drawn(String name, Function<OfCourt, @Nullable Long> figure) {
        return new Column(name, true, figure);
    }
}
