package org.defaulterregistry.portal.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.ActBook.ActLeaf;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.duties.DutyFigures;
import org.defaulterregistry.duties.DutyView;
import org.defaulterregistry.duties.Worklist;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What courts should have done by now, and have not. */
@Controller
@RequestMapping("/audit")
class OverduePages {
    private static final List<String> COLUMNS =
            List.of("court", "due", "duty", "rule", "officer", "escalated", "subject", "positions");

    private final Worklist worklist;
    private final DutyFigures figures;
    private final ActBook acts;
    private final CourtNames courts;
    private final PageWords words;
    private final Clock clock;

    OverduePages(
            Worklist worklist,
            DutyFigures figures,
            ActBook acts,
            CourtNames courts,
            PageWords words,
            Clock clock) {
        this.worklist = worklist;
        this.figures = figures;
        this.acts = acts;
        this.courts = courts;
        this.words = words;
        this.clock = clock;
    }

    /** How many duties of a court are overdue. */
    public record CourtLine(String id, String name, long overdue) {}

    @GetMapping
    String duties(
            Officer auditor, @RequestParam(required = false) @Nullable String court, Model model) {
        var names = courts.all();
        var overdue = figures.overdue(today());
        model.addAttribute(
                "courts",
                names.entrySet().stream()
                        .filter(one -> overdue.containsKey(one.getKey()))
                        .map(one ->
                                new CourtLine(
                                        one.getKey(),
                                        one.getValue(),
                                        overdue.getOrDefault(one.getKey(), 0L)))
                        .toList());
        model.addAttribute("court", court);
        model.addAttribute("names", names);
        model.addAttribute("duties", overdue(auditor, court));
        return "audit/duties";
    }

    @GetMapping("/duties.csv")
    ResponseEntity<byte[]> export(
            Officer auditor, @RequestParam(required = false) @Nullable String court) {
        var file = new CsvFile(COLUMNS.stream().map(one -> words.say("audit.csv." + one)).toList());
        var duties = overdue(auditor, court);
        var positions =
                acts.about(duties.stream().map(DutyView::subject).distinct().toList()).stream()
                        .collect(
                                groupingBy(
                                        ActLeaf::subject,
                                        mapping(leaf -> "" + leaf.position(), joining(" "))));
        duties.forEach(one ->
                file.row(
                        one.court(),
                        one.dueOn(),
                        words.say("audit.duty." + one.kind().word()),
                        one.rule(),
                        one.officer(),
                        one.escalatedTo(),
                        one.subject(),
                        positions.get(one.subject())));
        return file.named("overdue-duties-" + today() + ".csv");
    }

    private List<DutyView> overdue(Officer auditor, @Nullable String court) {
        var wanted = court == null || court.isBlank() ? null : court;
        return wanted == null || courts.all().containsKey(wanted)
                ? worklist.shownTo(auditor, wanted, today().minusDays(1))
                : List.of();
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
