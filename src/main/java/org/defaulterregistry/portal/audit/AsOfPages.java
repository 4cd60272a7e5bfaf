package org.defaulterregistry.portal.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.PlainDay;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.proof.ActView;
import org.defaulterregistry.proof.HistoryDesk;
import org.defaulterregistry.proof.PastDesk;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry as it stood at the end of a day, and every act about it; or one act by its position. */
@Controller
@RequestMapping("/audit")
class AsOfPages {
    private static final String FORM = "audit/entry";
    private static final List<String> COLUMNS =
            List.of("position", "kind", "at", "rule", "court", "act", "steps", "leaf", "receipt");

    private final HistoryDesk history;
    private final PastDesk past;
    private final CourtNames courts;
    private final Forms forms;
    private final PageWords words;

    AsOfPages(HistoryDesk history, PastDesk past, CourtNames courts, Forms forms, PageWords words) {
        this.history = history;
        this.past = past;
        this.courts = courts;
        this.forms = forms;
        this.words = words;
    }

    /**
     * @param of the id of an entry, or a position in the journal
     */
    @GetMapping("/entry")
    String entry(
            Officer auditor,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String on,
            Model model) {
        model.addAttribute("of", of);
        model.addAttribute("on", on);
        model.addAttribute("names", courts.all());
        return forms.ask(
                FORM,
                model,
                () -> {
                    var day = day(on);
                    if (of != null && !of.isBlank()) {
                        find(auditor, of, day, model);
                    }
                    return FORM;
                });
    }

    private void find(Officer auditor, String of, @Nullable LocalDate on, Model model) {
        if (!isPosition(of)) {
            model.addAttribute("past", past.entry(auditor, id(of), on, null));
        }
        model.addAttribute("acts", acts(auditor, of));
    }

    /** With leaves and receipts, so that each line can be checked without asking the registry. */
    @GetMapping("/entry.csv")
    ResponseEntity<byte[]> export(Officer auditor, @RequestParam String of) {
        var file = new CsvFile(COLUMNS.stream().map(one -> words.say("audit.csv." + one)).toList());
        acts(auditor, of).forEach(act -> write(act, file));
        return file.named("acts.csv");
    }

    private static void write(ActView act, CsvFile file) {
        var steps =
                act.steps().stream()
                        .map(step -> step.step() + " " + step.officer() + " (" + step.role() + ")")
                        .collect(Collectors.joining("; "));
        act.leaves()
                .forEach(leaf ->
                        file.row(
                                leaf.position(),
                                leaf.kind(),
                                leaf.at().atOffset(CourtTime.ZONE),
                                leaf.rule(),
                                leaf.court(),
                                act.act(),
                                steps,
                                leaf.leaf(),
                                leaf.receipt()));
    }

    private List<ActView> acts(Officer auditor, String of) {
        return isPosition(of)
                ? List.of(history.act(auditor, Long.parseLong(of.strip()), null))
                : history.entry(auditor, id(of), null).acts();
    }

    private static boolean isPosition(String of) {
        return of.strip().matches("[0-9]{1,18}");
    }

    private static @Nullable LocalDate day(@Nullable String on) {
        return on == null || on.isBlank()
                ? null
                : PlainDay.read(on.strip())
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/on",
                                        "This is no calendar date",
                                        "Write a date such as 2026-02-28."));
    }

    private static UUID id(String of) {
        try {
            return UUID.fromString(of.strip());
        } catch (IllegalArgumentException noId) {
            throw Problem.invalid(
                    "/of",
                    "This is neither the id of an entry nor a position in the journal",
                    "Copy the id, or write a number.");
        }
    }
}
