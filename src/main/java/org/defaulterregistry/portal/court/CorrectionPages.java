package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.CorrectionDesk;
import org.defaulterregistry.listing.CorrectionDesk.Told;
import org.defaulterregistry.listing.CorrectionRequest;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Puts right what an entry says (R-CORRECT-9(2)). The form shows what it says now; what is written
 * over is corrected, and nothing else.
 */
@Controller
@RequestMapping("/court/listings/{id}/correction")
class CorrectionPages {
    private static final String VIEW = "court/correction";

    private final CorrectionDesk desk;
    private final EntryDesk entries;
    private final EnforcementCases cases;
    private final Requests requests;
    private final ActOptions options;
    private final Forms forms;

    CorrectionPages(
            CorrectionDesk desk,
            EntryDesk entries,
            EnforcementCases cases,
            Requests requests,
            ActOptions options,
            Forms forms) {
        this.desk = desk;
        this.entries = entries;
        this.cases = cases;
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer judge, @PathVariable UUID id, Model model) {
        var told = desk.told(judge, id);
        var form = new HashMap<String, String>();
        for (int i = 0; i < told.size(); i++) {
            form.put(value(i), Objects.requireNonNullElse(told.get(i).value(), ""));
        }
        return show(judge, id, form, model);
    }

    @PostMapping
    String correct(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var told = desk.told(judge, id);
                    var changed = changed(form, told);
                    var request = requests.read(sent(form, told, changed), CorrectionRequest.class);
                    try {
                        var done = desk.correct(judge, id, RecordPages.version(form), request);
                        return Step.acted(done, "/court/listings/" + id + "?done=corrected");
                    } catch (Problem problem) {
                        throw beside(problem, changed);
                    }
                },
                () -> show(judge, id, form, model));
    }

    /** The places in the form at which something else stands than in the entry. */
    private static List<Integer> changed(Map<String, String> form, List<Told> told) {
        return IntStream.range(0, told.size())
                .filter(i ->
                        !written(form, i)
                                .equals(plain(Objects.requireNonNullElse(told.get(i).value(), ""))))
                .boxed()
                .toList();
    }

    private static Sent sent(Map<String, String> form, List<Told> told, List<Integer> changed) {
        var corrections = new ArrayList<Map<String, String>>();
        for (int i : changed) {
            var correction = new HashMap<String, String>();
            correction.put("field", told.get(i).field());
            if (FormCheck.text(written(form, i)) != null) {
                correction.put("value", written(form, i));
            }
            corrections.add(correction);
        }
        return new Sent(form).texts("evidence").days("foundOn").put("corrections", corrections);
    }

    /** What is wrong with the first correction is wrong with the field that it came from. */
    private static Problem beside(Problem problem, List<Integer> changed) {
        if (problem.faults().isEmpty()) {
            return problem;
        }
        return Problem.invalid(
                problem.faults().stream().map(fault -> beside(fault, changed)).toList());
    }

    private static Fault beside(Fault fault, List<Integer> changed) {
        for (int i = 0; i < changed.size(); i++) {
            if (fault.pointer().startsWith("/corrections/" + i + "/")) {
                return new Fault(
                        "/corrections/" + changed.get(i) + "/value", fault.detail(), fault.mend());
            }
        }
        return fault;
    }

    private static String written(Map<String, String> form, int i) {
        return plain(form.getOrDefault(value(i), ""));
    }

    /** A browser ends lines in its own way. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String value(int i) {
        return "corrections." + i + ".value";
    }

    private String show(Officer judge, UUID id, Map<String, String> form, Model model) {
        var entry = entries.ofCourt(judge, id).listing();
        model.addAttribute("entry", entry);
        model.addAttribute("case", cases.show(judge, entry.caseId()));
        model.addAttribute("told", desk.told(judge, id));
        model.addAttribute("form", form);
        model.addAttribute("sexes", options.sexes());
        return VIEW;
    }
}
