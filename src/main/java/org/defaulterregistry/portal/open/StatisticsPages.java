package org.defaulterregistry.portal.open;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.statistics.CourtFigures;
import org.defaulterregistry.statistics.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What courts do, in figures: tables to read, and each of them as a file. */
@Controller
class StatisticsPages {
    private static final String VIEW = "open/statistics";

    private final CourtFigures figures;
    private final Forms forms;

    StatisticsPages(CourtFigures figures, Forms forms) {
        this.figures = figures;
        this.forms = forms;
    }

    /** What was typed; empty: the year up to today. */
    public record Period(@Nullable String from, @Nullable String to) {}

    public record Table(
            String name, List<FigureTable.Column> columns, List<FigureTable.Line> lines) {}

    @GetMapping("/statistics")
    String statistics(@ModelAttribute("period") Period period, Model model) {
        try {
            show(model, of(period));
            return VIEW;
        } catch (Problem problem) {
            show(model, figures.of(null, null));
            return forms.again(VIEW, model, problem);
        }
    }

    @GetMapping("/statistics/{table}.csv")
    ResponseEntity<byte[]> file(
            @PathVariable("table") String name, @ModelAttribute("period") Period period) {
        var table = FigureTable.named(name);
        var found = of(period);
        var file = "%s-%s-%s.csv".formatted(name, found.from(), found.to());
        return table.csv(found).named(file);
    }

    private static void show(Model model, Figures found) {
        model.addAttribute("figures", found);
        model.addAttribute(
                "tables",
                Stream.of(FigureTable.values())
                        .map(table -> new Table(table.word(), table.columns(), table.lines(found)))
                        .toList());
    }

    private Figures of(Period period) {
        return figures.of(day("/from", period.from()), day("/to", period.to()));
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        var day = FormCheck.day(typed);
        if (day == null && FormCheck.text(typed) != null) {
            throw Problem.invalid(
                    field, "This is not a day", "Write it as year-month-day, such as 2026-02-28.");
        }
        return day;
    }
}
