package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.review.AdmissionDesk;
import org.defaulterregistry.review.EvidenceBook;
import org.defaulterregistry.review.FilingState;
import org.defaulterregistry.review.ReconsiderationRequest;
import org.defaulterregistry.review.ReconsiderationView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.review.RulingDesk;
import org.defaulterregistry.review.RulingReading;
import org.defaulterregistry.review.RulingRequest;
import org.defaulterregistry.review.ServingDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was taken up from the court below, with its file; that court reads what becomes of it. */
@Controller
@RequestMapping("/court/reconsiderations/{id}")
class SecondInstancePages {
    static final String PAGE = "/court/reconsiderations/";

    private static final String VIEW = "court/reconsideration";

    private final ReviewBook book;
    private final EvidenceBook evidence;
    private final RulingReading texts;
    private final AdmissionDesk admissions;
    private final RulingDesk rulings;
    private final ServingDesk serving;
    private final EnforcementCases cases;
    private final Requests requests;
    private final Options options;
    private final PageWords words;
    private final ServiceForm services;
    private final StepUp stepUp;
    private final Forms forms;

    SecondInstancePages(
            ReviewBook book,
            EvidenceBook evidence,
            RulingReading texts,
            AdmissionDesk admissions,
            RulingDesk rulings,
            ServingDesk serving,
            EnforcementCases cases,
            Requests requests,
            Options options,
            PageWords words,
            ServiceForm services,
            StepUp stepUp,
            Forms forms) {
        this.book = book;
        this.evidence = evidence;
        this.texts = texts;
        this.admissions = admissions;
        this.rulings = rulings;
        this.serving = serving;
        this.cases = cases;
        this.requests = requests;
        this.options = options;
        this.words = words;
        this.services = services;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, Step.empty(), model);
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        var above = book.showReconsideration(officer, id, null);
        var below = above.request();
        model.addAttribute("above", above);
        model.addAttribute("below", below);
        model.addAttribute("files", below == null ? List.of() : evidence.of(below.id()));
        var about = cases.byId(above.caseId());
        model.addAttribute("caseNumber", about.getCaseNumber());
        model.addAttribute("here", about.getCourtId().equals(officer.court()));
        model.addAttribute("own", above.court().equals(officer.court()));
        model.addAttribute("admits", isFor(officer, above, FilingState.MORE_TIME_ASKED));
        model.addAttribute("decides", isFor(officer, above, FilingState.PENDING));
        model.addAttribute("form", form);
        model.addAttribute("answers", options.yesOrNo());
        model.addAttribute("outcomes", options.outcomes());
        model.addAttribute("becauses", options.becauses(above.about(), above.reason()));
        model.addAttribute("ruling", ruling(officer, above));
        return VIEW;
    }

    private List<String> ruling(Officer officer, ReconsiderationView above) {
        return above.decision() == null
                ? List.of()
                : texts.ofReconsideration(officer, above.id(), null, words.language())
                        .lines()
                        .toList();
    }

    private static boolean isFor(Officer officer, ReconsiderationView above, FilingState state) {
        return above.state() == state
                && above.court().equals(officer.court())
                && CourtAdvice.signer(officer);
    }

    /** Whether what came late for a good cause is accepted (CPL Art. 86). */
    @PostMapping("/admission")
    String admit(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var sent = new Sent(form).answers("accepted").texts("reasons");
                    var admission = requests.read(sent, ReconsiderationRequest.Admission.class);
                    admissions.admit(judge, id, RecordPages.version(form), admission);
                    return Acted.done(PAGE + id + "?done=admission");
                },
                () -> show(judge, id, form, model));
    }

    /** Carried out at once; upholding frees, so it asks who decides once more. */
    @PostMapping("/decision")
    String decide(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var ruling = requests.read(RulingPages.ruling(form), RulingRequest.class);
                    stepUp.mustBeHimself();
                    var version = RecordPages.version(form);
                    var done = rulings.decideReconsideration(judge, id, version, ruling);
                    return Acted.of(done, PAGE + id + "?done=decided");
                },
                () -> show(judge, id, form, model));
    }

    @GetMapping("/service")
    String serviceForm(Officer clerk, @PathVariable UUID id, Model model) {
        return services.show(about(clerk, id), model);
    }

    @PostMapping("/service")
    String serve(
            Officer clerk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return services.send(
                () -> about(clerk, id),
                form,
                model,
                service ->
                        serving.serveReconsideration(
                                clerk, id, RecordPages.version(form), service));
    }

    private Paper.About about(Officer clerk, UUID id) {
        var above = book.showReconsideration(clerk, id, null);
        var about = cases.byId(above.caseId()).getCaseNumber();
        return Paper.About.at(PAGE + id, about, above.version());
    }
}
