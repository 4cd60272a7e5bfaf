package org.defaulterregistry.portal.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.law.Misread;
import org.defaulterregistry.law.QuestionDesk;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.question.QuestionKind;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.QuestionResult.FactsMissing;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What if? A question of law about made-up facts, and the answer with the rules behind it. */
@Controller
@RequestMapping("/rules/what-if")
class WhatIfPages {
    private static final String VIEW = "open/what-if";

    /** Those that make a short form; the others are asked over the API. */
    private static final List<QuestionKind> KINDS =
            List.of(
                    QuestionKind.REMOVAL,
                    QuestionKind.TERM,
                    QuestionKind.RELIST,
                    QuestionKind.WORKDAY);

    private static final Set<String> DAYS =
            Set.of("date", "due_by", "term_last_day", "removal_due_by", "bar_last_day");

    private final QuestionDesk desk;
    private final WhatIfForm form;
    private final Forms forms;
    private final PageWords words;

    WhatIfPages(QuestionDesk desk, WhatIfForm form, Forms forms, PageWords words) {
        this.desk = desk;
        this.form = form;
        this.forms = forms;
        this.words = words;
    }

    /** One of the kinds of questions. */
    public record Kind(String key, String name, boolean chosen) {}

    /** A part of the answer, both in words. */
    public record Said(String what, String answer) {}

    @GetMapping
    String ask(@RequestParam Map<String, String> typed, Model model) {
        offer(typed, model);
        return VIEW;
    }

    @PostMapping
    String answer(@RequestParam Map<String, String> typed, Model model) {
        var kind = offer(typed, model);
        try {
            switch (desk.answer(kind.key(), form.told(desk.fields(kind), typed))) {
                case Answered answered -> show(answered, model);
                case FactsMissing missing -> throw missing(missing.missing());
                case NotUnderstood refused -> throw Misread.problem(refused);
            }
            return VIEW;
        } catch (Problem problem) {
            return forms.again(VIEW, model, problem);
        }
    }

    private QuestionKind offer(Map<String, String> typed, Model model) {
        var kind =
                KINDS.stream()
                        .filter(one -> one.key().equals(typed.get("kind")))
                        .findFirst()
                        .orElse(KINDS.getFirst());
        model.addAttribute("kind", kind.key());
        model.addAttribute(
                "kinds",
                KINDS.stream()
                        .map(one ->
                                new Kind(
                                        one.key(),
                                        words.say("open.question." + one.key()),
                                        one == kind))
                        .toList());
        model.addAttribute("fields", form.fields(desk.fields(kind), typed));
        return kind;
    }

    private void show(Answered answered, Model model) {
        model.addAttribute(
                "said",
                answered.answer().entrySet().stream()
                        .map(one ->
                                new Said(
                                        words.say("open.answer." + one.getKey()),
                                        inWords(one.getKey(), one.getValue())))
                        .toList());
        model.addAttribute(
                "missing",
                answered.missing().stream().map(fact -> words.say("open.fact." + fact)).toList());
        model.addAttribute("findings", FindingView.all(answered.findings()));
        model.addAttribute(
                "editions", List.of(answered.rulebookVersion(), answered.calendarVersion()));
    }

    private String inWords(String name, @Nullable Object value) {
        return switch (value) {
            case null -> form.word("open");
            case Boolean yes -> form.word(yes ? "yes" : "no");
            case String day when DAYS.contains(name) -> words.day(LocalDate.parse(day));
            case String word -> form.word(word);
            default -> value.toString();
        };
    }

    private static Problem missing(List<String> facts) {
        return Problem.invalid(
                facts.stream()
                        .map(fact ->
                                new Fault(
                                        "/" + WhatIfForm.INPUT.replace('.', '/') + fact,
                                        "Nothing can be answered without this",
                                        "Fill it in."))
                        .toList());
    }
}
