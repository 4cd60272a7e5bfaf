package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A written decision of whatever kind: its page, signature, service, words, and end. */
@Controller
@RequestMapping("/court/{papers:decisions|orders|extensions|exit-bans}/{id}")
class DecisionPages {
    private static final String LIFTING = "court/lifting";

    private final List<Paper> kinds;
    private final ServiceForm services;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;

    DecisionPages(
            List<Paper> kinds,
            ServiceForm services,
            Requests requests,
            StepUp stepUp,
            Forms forms) {
        this.kinds = kinds;
        this.services = services;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String show(
            Officer officer,
            @PathVariable String papers,
            @PathVariable UUID id,
            Locale locale,
            Model model) {
        return kind(papers).show(officer, id, locale, model);
    }

    /** The president signs, and says once more who he is. */
    @PostMapping("/signature")
    String sign(
            Officer president,
            @PathVariable String papers,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model) {
        var paper = kind(papers);
        return Step.send(
                forms,
                "court/" + paper.kind().word(),
                model,
                () -> {
                    stepUp.mustBeHimself();
                    return paper.sign(president, id, RecordPages.version(form));
                },
                () -> paper.show(president, id, locale, model));
    }

    @GetMapping("/service")
    String serviceForm(
            Officer clerk, @PathVariable String papers, @PathVariable UUID id, Model model) {
        return services.show(kind(papers).about(clerk, id), model);
    }

    @PostMapping("/service")
    String serve(
            Officer clerk,
            @PathVariable String papers,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        var paper = kind(papers);
        return services.send(
                () -> paper.about(clerk, id),
                form,
                model,
                service -> paper.serve(clerk, id, RecordPages.version(form), service));
    }

    /** As it was written when it was decided, to read and to print. */
    @GetMapping("/text/{language}")
    String text(
            Officer officer,
            @PathVariable String papers,
            @PathVariable UUID id,
            @PathVariable String language,
            Model model) {
        var paper = kind(papers);
        var written = Language.of(language);
        model.addAttribute("text", paper.text(officer, id, written));
        model.addAttribute("inChinese", written == Language.ZH);
        model.addAttribute("kind", paper.kind().word());
        model.addAttribute("page", paper.page(id));
        return "court/text";
    }

    @GetMapping("/lifting")
    String liftingForm(
            Officer officer, @PathVariable String papers, @PathVariable UUID id, Model model) {
        return showLifting(officer, liftable(papers), id, Step.empty(), model);
    }

    /** One officer is enough for what frees a person (D13); he says once more who he is. */
    @PostMapping("/lifting")
    String lift(
            Officer officer,
            @PathVariable String papers,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        var paper = liftable(papers);
        return Step.send(
                forms,
                LIFTING,
                model,
                () -> {
                    var sent = new Sent(form).texts("because", "evidence").days("on");
                    var lift = requests.read(sent, LiftRequest.class);
                    stepUp.mustBeHimself();
                    return paper.lift(officer, id, RecordPages.version(form), lift);
                },
                () -> showLifting(officer, paper, id, form, model));
    }

    private static String showLifting(
            Officer officer, Paper.Liftable paper, UUID id, Map<String, String> form, Model model) {
        model.addAttribute("paper", paper.about(officer, id));
        model.addAttribute("kind", paper.kind().word());
        model.addAttribute("liftings", paper.liftings(officer, id));
        model.addAttribute("form", form);
        return LIFTING;
    }

    private Paper kind(String papers) {
        return kinds.stream()
                .filter(kind -> kind.address().equals(papers))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Paper.Liftable liftable(String papers) {
        if (kind(papers) instanceof Paper.Liftable paper) {
            return paper;
        }
        throw Problem.notFound();
    }
}
