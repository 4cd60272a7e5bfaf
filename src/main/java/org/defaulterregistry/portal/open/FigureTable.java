package org.defaulterregistry.portal.open;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.statistics.Figures;
import org.defaulterregistry.statistics.Figures.OfCourt;
import org.jspecify.annotations.Nullable;

/** A table of figures, a line for each court, as a page shows it and as a file has it. */
enum FigureTable {
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

    private final List<Column> columns;

    FigureTable(Column... columns) {
        this.columns = List.of(columns);
    }

    private record Column(String name, Function<OfCourt, @Nullable Long> figure) {}

    /** The figures of one court; null: there is none. */
    record Line(OfCourt court, List<@Nullable Long> figures) {}

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
        var head =
                Stream.concat(Stream.of("court", "name-en", "name-zh"), columns().stream())
                        .collect(Collectors.joining(","));
        return Stream.concat(Stream.of(head), lines(figures).stream().map(FigureTable::csv))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Line line(OfCourt court) {
        return new Line(
                court,
                Arrays.asList(
                        columns.stream()
                                .map(column -> column.figure().apply(court))
                                .toArray(Long[]::new)));
    }

    private static String csv(Line line) {
        var court = line.court();
        var names =
                Stream.of(
                        Objects.requireNonNullElse(court.court(), ""),
                        quoted(court.nameEn()),
                        quoted(court.nameZh()));
        return Stream.concat(
                        names, line.figures().stream().map(figure -> Objects.toString(figure, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Column column(String name, Function<OfCourt, @Nullable Long> figure) {
        return new Column(name, figure);
    }
}
