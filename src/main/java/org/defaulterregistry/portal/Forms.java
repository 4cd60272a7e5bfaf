package org.defaulterregistry.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.defaulterregistry.access.Fingerprint;
import org.defaulterregistry.access.PlainText;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.RepeatedRequests;
import org.defaulterregistry.portal.FormErrors.FormError;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out what a form asks for, once: a second click, a reload or a repeat after a lost answer
 * leads to the page that the first one led to. The form names itself in its hidden {@value #KEY}.
 */
@Component
public class Forms {
    /** The field that holds the form's own key, and the name under which a template finds it. */
    public static final String KEY = "formKey";

    private static final Set<String> NOT_OF_THE_ACT = Set.of(KEY, "_csrf", "password");
    private static final Set<ProblemType> NOT_TO_BE_MENDED =
            EnumSet.of(
                    ProblemType.NOT_FOUND,
                    ProblemType.NOT_ALLOWED,
                    ProblemType.NOT_SIGNED_IN,
                    ProblemType.UNAVAILABLE,
                    ProblemType.INTERNAL_ERROR);

    private final RepeatedRequests requests;
    private final TransactionTemplate transaction;
    private final PageWords words;
    private final JsonMapper json;

    Forms(
            RepeatedRequests requests,
            PlatformTransactionManager transactions,
            PageWords words,
            JsonMapper json) {
        this.requests = requests;
        this.transaction = new TransactionTemplate(transactions);
        this.words = words;
        this.json = json;
    }

    /**
     * Carries out the act, or shows the form again with what is to be mended.
     *
     * @param view the form's template; the first part of its name is the audience whose words are
     *     used, such as {@code court} of {@code court/permit}
     * @param model all that the form needs to be shown again, what was typed into it included
     * @return the view to go on with
     */
    public String send(String view, Model model, Supplier<Acted> act) {
        return ask(
                view,
                model,
                () ->
                        switch (once(act)) {
                            case Acted.CarriedOut done -> "redirect:" + done.to();
                            case Acted.Refused refused -> refused(view, model, refused.refusal());
                        });
    }

    private String refused(String view, Model model, ProblemDocument refusal) {
        model.addAttribute(KEY, UUID.randomUUID().toString()); // that one is used up
        return again(view, model, words.of(refusal), refusal.status());
    }

    /**
     * Answers a form that asks and records nothing, or shows it again with what is to be mended.
     *
     * @param answer the view with the answer
     */
    public String ask(String view, Model model, Supplier<String> answer) {
        var invisible = invisible();
        if (!invisible.isEmpty()) {
            return again(view, model, invisible);
        }
        try {
            return answer.get();
        } catch (Problem problem) {
            return again(view, model, problem);
        }
    }

    /** Shows a form again whose question could not be answered. */
    public String again(String view, Model model, Problem problem) {
        if (NOT_TO_BE_MENDED.contains(problem.type())) {
            throw problem;
        }
        problem.retryAfter().ifPresent(wait -> response().setHeader(HttpHeaders.RETRY_AFTER, wait));
        return again(
                view,
                model,
                words.of(problem, view.substring(0, Math.max(0, view.indexOf('/')))),
                problem.type().status().value());
    }

    /** Shows a form again whose file, in the field {@code file}, could not be taken. */
    public String again(String view, Model model, FileFault fault) {
        return again(view, model, List.of(new FormError("file", fault.in(words), null)));
    }

    private static String again(String view, Model model, List<FormError> errors) {
        return again(
                view,
                model,
                new FormErrors(errors, List.of()),
                ProblemType.INVALID_VALUE.status().value());
    }

    private static String again(String view, Model model, FormErrors errors, int status) {
        model.addAttribute("errors", errors);
        response().setStatus(status);
        return view;
    }

    /** What no request to the API may hold, no form may. */
    private List<FormError> invisible() {
        return attributes().getRequest().getParameterMap().entrySet().stream()
                .filter(field -> !Arrays.stream(field.getValue()).allMatch(PlainText::isPlain))
                .map(field -> new FormError(field.getKey(), words.say("layout.invisible"), null))
                .toList();
    }

    private Acted once(Supplier<Acted> act) {
        var request = attributes().getRequest();
        var caller = Objects.requireNonNull(request.getUserPrincipal(), "who acts has signed in");
        var key = "page " + key(request); // no Idempotency-Key has a space
        return transaction.execute(status -> {
            if (!requests.take(caller.getName(), key, fingerprint(request))) {
                return repeated(caller.getName(), key, fingerprint(request));
            }
            var acted = act.get();
            if (acted instanceof Acted.Refused refused && refused.refusal().journal() == null) {
                status.setRollbackOnly();
            } else {
                remember(caller.getName(), key, acted);
            }
            return acted;
        });
    }

    private void remember(String caller, String key, Acted acted) {
        switch (acted) {
            case Acted.CarriedOut done ->
                    requests.remember(
                            caller,
                            key,
                            HttpStatus.SEE_OTHER.value(),
                            Map.of("Location", done.to()),
                            new byte[0]);
            case Acted.Refused refused ->
                    requests.remember(
                            caller,
                            key,
                            refused.refusal().status(),
                            Map.of(),
                            json.writeValueAsBytes(refused.refusal()));
        }
    }

    private Acted repeated(String caller, String key, String fingerprint) {
        var first = requests.find(caller, key).orElseThrow(Forms::stillRunning);
        var status = first.status();
        if (status == null) {
            throw stillRunning();
        }
        if (!first.requestHash().equals(fingerprint)) {
            throw Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This form was sent before, with something else in it; that was carried out.",
                    "Open the page anew and look at what stands there now.");
        }
        var to = first.headers().get("Location");
        return to == null
                ? new Acted.Refused(json.readValue(first.body(), ProblemDocument.class))
                : new Acted.CarriedOut(to);
    }

    private static String fingerprint(HttpServletRequest request) {
        var fields = new TreeMap<String, String>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!NOT_OF_THE_ACT.contains(name)) {
                        fields.put(name, String.join("\0", values));
                    }
                });
        return Fingerprint.of(
                request.getMethod(),
                request.getRequestURI(),
                null,
                fields.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String key(HttpServletRequest request) {
        try {
            return UUID.fromString(Objects.toString(request.getParameter(KEY))).toString();
        } catch (IllegalArgumentException none) {
            throw Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    "The form has lost the key that tells a repeat from a second act.",
                    "Open the page anew and fill in its form.");
        }
    }

    private static Problem stillRunning() {
        return Problem.of(
                ProblemType.STILL_RUNNING,
                "This form was sent a moment ago and is being worked on.",
                "Send it again in a moment.");
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(attributes().getResponse(), "a page answers a request");
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
