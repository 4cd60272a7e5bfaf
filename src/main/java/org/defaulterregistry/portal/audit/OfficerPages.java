package org.defaulterregistry.portal.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.ActBook.StepTaken;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.PlainText;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who drafted, signed and decided how much, and what. */
@Controller
@RequestMapping("/audit")
class OfficerPages {
    private static final int SHOWN = 1_000;
    private static final List<String> STEPS =
            Arrays.stream(Approval.Step.values())
                    .map(step -> step.name().toLowerCase(Locale.ROOT))
                    .toList();
    private static final List<String> COLUMNS =
            List.of(
                    "officer",
                    "role",
                    "step",
                    "at",
                    "court",
                    "act",
                    "kind",
                    "position",
                    "leaf_hash");

    private final ActBook acts;
    private final Journal journal;
    private final CourtNames courts;
    private final Forms forms;
    private final PageWords words;
    private final Clock clock;

    OfficerPages(
            ActBook acts,
            Journal journal,
            CourtNames courts,
            Forms forms,
            PageWords words,
            Clock clock) {
        this.acts = acts;
        this.journal = journal;
        this.courts = courts;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param times by step; a step that was never taken is not in it
     */
    public record OfficerLine(String officer, String court, Map<String, Long> times) {}

    @GetMapping("/acts")
    String acts(
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        var view = officer == null ? "audit/officers" : "audit/acts";
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("names", courts.all());
        model.addAttribute("officer", officer);
        model.addAttribute("stepWords", STEPS);
        return forms.ask(
                view,
                model,
                () -> {
                    var period = period(from, to);
                    period.shownOn(model);
                    if (officer == null) {
                        model.addAttribute("officers", officers(period));
                    } else {
                        model.addAttribute("steps", steps(officer, period));
                    }
                    return view;
                });
    }

    @GetMapping("/acts.csv")
    ResponseEntity<byte[]> export(
            @RequestParam String officer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var period = period(from, to);
        var file = new CsvFile(COLUMNS.stream().map(one -> words.say("audit.csv." + one)).toList());
        steps(officer, period).forEach(step -> write(step, file));
        return file.named("acts-" + period.from() + "-" + period.to() + ".csv");
    }

    private void write(StepTaken taken, CsvFile file) {
        var position = taken.position();
        var step = taken.step();
        file.row(
                step.officer(),
                step.role(),
                step.step(),
                step.at().atOffset(CourtTime.ZONE),
                taken.court(),
                taken.act(),
                taken.kind(),
                position,
                position == null ? null : Hash.ofLeaf(journal.leaf(position)).base64());
    }

    /** None under a name that nobody can have. */
    private List<StepTaken> steps(String officer, Period period) {
        return PlainText.isPlain(officer)
                ? acts.stepsOf(officer, period.begins(), period.ends(), SHOWN)
                : List.of();
    }

    private List<OfficerLine> officers(Period period) {
        var lines = new LinkedHashMap<String, OfficerLine>();
        for (var one : acts.stepsTaken(period.begins(), period.ends())) {
            lines.computeIfAbsent(
                            one.officer() + " " + one.court(),
                            _ -> new OfficerLine(one.officer(), one.court(), new LinkedHashMap<>()))
                    .times()
                    .put(one.step(), one.times());
        }
        return List.copyOf(lines.values());
    }

    private Period period(@Nullable String from, @Nullable String to) {
        return Period.of(from, to, CourtTime.dayOf(clock.instant()));
    }
}
