package org.defaulterregistry.portal.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.law.Misread;
import org.defaulterregistry.law.QuestionDesk;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.question.QuestionKind;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.QuestionResult.FactsMissing;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What if? A question of law about made-up facts, and the answer with the rules behind it. */
@Controller
@RequestMapping("/rules/what-if")
class WhatIfPages {
    private static final String QUESTIONS = "open/questions";
    private static final String QUESTION = "open/what-if";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final QuestionDesk desk;
    private final WhatIfForm form;
    private final Forms forms;
    private final PageWords words;
    private final Clock clock;

    WhatIfPages(QuestionDesk desk, WhatIfForm form, Forms forms, PageWords words, Clock clock) {
        this.desk = desk;
        this.form = form;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /** A kind of questions, with those of it that are asked here. */
    public record Kind(String key, List<String> questions) {}

    /** A part of the answer, both in words. */
    public record Said(String what, String answer) {}

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String ask, Model model) {
        var question = WhatIf.named(ask);
        if (question.isEmpty()) {
            model.addAttribute(
                    "kinds", Arrays.stream(QuestionKind.values()).map(this::kind).toList());
            return QUESTIONS;
        }
        offer(question.get(), WhatIfForm.example(question.get(), today()), model);
        return QUESTION;
    }

    @PostMapping
    String answer(@RequestParam MultiValueMap<String, String> sent, Model model) {
        var question = WhatIf.named(sent.getFirst("ask")).orElseThrow(Problem::notFound);
        var typed = WhatIfForm.typed(question, sent, today());
        offer(question, typed, model);
        return forms.ask(
                QUESTION,
                model,
                () -> {
                    answer(question, typed, model);
                    return QUESTION;
                });
    }

    private void answer(WhatIf question, Map<String, List<String>> typed, Model model) {
        var told = WhatIfForm.told(question, desk.fields(question.kind()), typed);
        switch (desk.answer(question.kind().key(), told)) {
            case Answered answered -> show(question, answered, model);
            case FactsMissing missing -> throw missing(missing.missing());
            case NotUnderstood refused -> throw Misread.problem(refused);
        }
    }

    private Kind kind(QuestionKind kind) {
        return new Kind(
                kind.key(),
                Stream.of(WhatIf.values())
                        .filter(question -> question.kind() == kind)
                        .map(WhatIf::word)
                        .toList());
    }

    private void offer(WhatIf question, Map<String, List<String>> typed, Model model) {
        model.addAttribute("question", question.word());
        model.addAttribute("fields", form.fields(question, desk.fields(question.kind()), typed));
    }

    private void show(WhatIf question, Answered answered, Model model) {
        model.addAttribute(
                "said",
                answered.answer().entrySet().stream()
                        .filter(one -> Objects.nonNull(one.getValue()))
                        .filter(one -> question.asks(one.getKey()))
                        .map(one ->
                                new Said(
                                        words.say("open.answer." + one.getKey()),
                                        inWords(one.getKey(), one.getValue())))
                        .toList());
        model.addAttribute("missing", answered.missing().stream().map(form::label).toList());
        model.addAttribute(
                "findings",
                FindingView.all(
                        answered.findings().stream()
                                .filter(finding -> finding.answer() != Answer.NOT_APPLICABLE)
                                .toList()));
        model.addAttribute(
                "editions", List.of(answered.rulebookVersion(), answered.calendarVersion()));
    }

    private String inWords(String name, @Nullable Object value) {
        return switch (value) {
            case Boolean yes -> form.word(name, yes ? "yes" : "no");
            case String day when DAY.matcher(day).matches() -> words.day(LocalDate.parse(day));
            case null, default -> form.word(name, String.valueOf(value));
        };
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }

    private static Problem missing(List<String> facts) {
        return Problem.invalid(
                facts.stream()
                        .map(fact ->
                                new Fault(
                                        "/" + (WhatIfForm.INPUT + fact).replace('.', '/'),
                                        "Nothing can be answered without this",
                                        "Fill it in."))
                        .toList());
    }
}
