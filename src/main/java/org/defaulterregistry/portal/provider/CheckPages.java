package org.defaulterregistry.portal.provider;

import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.check.CheckDesk;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person asked about by form, and the answer. */
@Controller
@RequestMapping("/provider")
class CheckPages {
    private static final String FORM = "provider/check";

    private final CheckDesk desk;
    private final Granted granted;
    private final Answers answers;
    private final Forms forms;
    private final PageWords words;
    private final Clock clock;

    CheckPages(
            CheckDesk desk,
            Granted granted,
            Answers answers,
            Forms forms,
            PageWords words,
            Clock clock) {
        this.desk = desk;
        this.granted = granted;
        this.answers = answers;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String form(Machine provider, Model model) {
        var today = CourtTime.dayOf(clock.instant());
        model.addAttribute("form", CheckForm.empty(today, DocumentType.RESIDENT_ID.key()));
        return shown(provider, model);
    }

    @PostMapping
    String check(
            Machine provider,
            Principal person,
            @RequestParam(Forms.KEY) String key,
            @ModelAttribute("form") CheckForm form,
            Model model) {
        return forms.ask(
                shown(provider, model),
                model,
                () -> {
                    var request = form.request(granted.chosen(provider, form.question()));
                    var check =
                            answers.ask(
                                    person.getName(),
                                    key,
                                    request,
                                    () -> desk.check(provider, request));
                    return "redirect:/provider/answers/" + check;
                });
    }

    @GetMapping("/answers/{id}")
    String answer(Principal person, @PathVariable UUID id, Model model) {
        var answer = answers.find(person.getName(), id).orElse(null);
        model.addAttribute("answer", answer);
        if (answer != null) {
            var measure = answer.measure();
            model.addAttribute("measure", measure == null ? null : granted.nameOf(measure));
            model.addAttribute("expired", !clock.instant().isBefore(answer.validUntil()));
        }
        return "provider/answer";
    }

    private String shown(Machine provider, Model model) {
        model.addAttribute("questions", granted.options(provider));
        model.addAttribute("documents", documents());
        return FORM;
    }

    private List<Option> documents() {
        return Arrays.stream(DocumentType.values())
                .map(type -> Option.of(type.key(), words.say("provider.document." + type.key())))
                .toList();
    }
}
