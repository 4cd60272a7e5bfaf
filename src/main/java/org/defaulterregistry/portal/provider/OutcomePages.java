package org.defaulterregistry.portal.provider;

import java.util.Arrays;
import java.util.UUID;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.check.OutcomeDesk;
import org.defaulterregistry.check.OutcomeRequest;
import org.defaulterregistry.check.ReportedOutcome;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a check, told under the check's id. */
@Controller
@RequestMapping("/provider/outcome")
class OutcomePages {
    private static final String FORM = "provider/outcome";

    private final OutcomeDesk desk;
    private final Forms forms;
    private final PageWords words;

    OutcomePages(OutcomeDesk desk, Forms forms, PageWords words) {
        this.desk = desk;
        this.forms = forms;
        this.words = words;
    }

    /** What was typed into the form, each part as it was typed. */
    public record OutcomeForm(
            @Nullable String check, @Nullable String outcome, @Nullable String note) {}

    @GetMapping
    String form(@RequestParam(required = false) @Nullable UUID check, Model model) {
        model.addAttribute(
                "form", new OutcomeForm(check == null ? null : check.toString(), null, null));
        return shown(model);
    }

    @PostMapping
    String report(Machine provider, @ModelAttribute("form") OutcomeForm form, Model model) {
        return forms.send(
                shown(model),
                model,
                () -> {
                    var check = check(form.check());
                    desk.report(
                            provider,
                            check,
                            new OutcomeRequest(outcome(form), noteOf(form.note())));
                    return Acted.done("/provider/outcome?done=reported");
                });
    }

    private static UUID check(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException noId) {
            throw Problem.invalid(
                    "/check",
                    "This is not the id of a check",
                    "Copy it from the answer, or from the result of a manifest.");
        }
    }

    private static ReportedOutcome outcome(OutcomeForm form) {
        return Arrays.stream(ReportedOutcome.values())
                .filter(one -> one.word().equals(form.outcome()))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(
                                "/outcome", "This value is missing", "Choose what became of it."));
    }

    private static @Nullable String noteOf(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }

    private String shown(Model model) {
        model.addAttribute(
                "outcomes",
                Arrays.stream(ReportedOutcome.values())
                        .map(one ->
                                Option.of(one.word(), words.say("provider.outcome." + one.word())))
                        .toList());
        return FORM;
    }
}
