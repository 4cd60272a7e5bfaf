package org.defaulterregistry.portal.status;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.citizen.DenialDesk;
import org.defaulterregistry.citizen.DenialRequest;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Why was I refused? With the reference from the slip and one's own document; no sign-in. */
@Controller
@RequestMapping("/denial")
class DenialPages {
    private static final String FORM = "status/denial";

    /** Minutes. */
    private static final long A_WHILE = 60;

    private static final Person NOBODY = new Person(null, null, null);

    private final DenialDesk desk;
    private final Forms forms;
    private final PageWords words;

    DenialPages(DenialDesk desk, Forms forms, PageWords words) {
        this.desk = desk;
        this.forms = forms;
        this.words = words;
    }

    /** What was typed. */
    public record DenialForm(@Nullable String denialReference, @Nullable Person person) {
        DenialRequest request() {
            var who = Objects.requireNonNullElse(person, NOBODY);
            return new DenialRequest(
                    Objects.requireNonNullElse(denialReference, ""),
                    new Identity(
                            FormCheck.text(who.documentType()),
                            FormCheck.text(who.issuingCountry()),
                            FormCheck.text(who.documentNumber()),
                            null));
        }

        /** Never the number. */
        @Override
        public String toString() {
            return "DenialForm";
        }
    }

    /** The person's own document. */
    public record Person(
            @Nullable String documentType,
            @Nullable String issuingCountry,
            @Nullable String documentNumber) {

        /** Never the number. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    @GetMapping
    String form(@ModelAttribute("form") DenialForm form, Model model) {
        offer(model);
        return FORM;
    }

    @PostMapping
    String explain(@ModelAttribute("form") DenialForm form, Model model) {
        offer(model);
        return forms.ask(FORM, model, () -> answer(form, model));
    }

    private String answer(DenialForm form, Model model) {
        try {
            model.addAttribute("answer", desk.explain(form.request()));
            return "status/denied";
        } catch (Problem problem) {
            return switch (problem.type()) {
                case NOT_FOUND ->
                        throw Problem.invalid("/denialReference", problem.detail(), problem.next());
                case TOO_MANY_REQUESTS -> later(problem, model);
                default -> throw problem;
            };
        }
    }

    private String later(Problem problem, Model model) {
        model.addAttribute(
                "minutes",
                problem.retryAfter()
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)).toMinutes() + 1)
                        .orElse(A_WHILE));
        return forms.again("status/denial-later", model, problem);
    }

    private void offer(Model model) {
        model.addAttribute(
                "types",
                Arrays.stream(DocumentType.values())
                        .map(type ->
                                Option.of(type.key(), words.say("status.document." + type.key())))
                        .toList());
    }
}
