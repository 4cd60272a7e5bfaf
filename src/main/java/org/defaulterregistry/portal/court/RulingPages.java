package org.defaulterregistry.portal.court;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.review.EvidenceBook;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.review.RulingDesk;
import org.defaulterregistry.review.RulingReading;
import org.defaulterregistry.review.RulingRequest;
import org.defaulterregistry.review.ServingDesk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Objections to this court: what is open, and the decision on each. */
@Controller
@RequestMapping("/court/objections")
class RulingPages {
    private static final String VIEW = "court/objection";
    private static final String PAGE = "/court/objections/";
    private static final int LATEST = 50;

    private final ReviewBook book;
    private final Courts courts;
    private final RulingDesk rulings;
    private final ServingDesk serving;
    private final EvidenceBook evidence;
    private final RulingReading texts;
    private final EnforcementCases cases;
    private final Requests requests;
    private final Options options;
    private final PageWords words;
    private final ServiceForm services;
    private final StepUp stepUp;
    private final Forms forms;

    RulingPages(
            ReviewBook book,
            Courts courts,
            RulingDesk rulings,
            ServingDesk serving,
            EvidenceBook evidence,
            RulingReading texts,
            EnforcementCases cases,
            Requests requests,
            Options options,
            PageWords words,
            ServiceForm services,
            StepUp stepUp,
            Forms forms) {
        this.book = book;
        this.courts = courts;
        this.rulings = rulings;
        this.serving = serving;
        this.evidence = evidence;
        this.texts = texts;
        this.cases = cases;
        this.requests = requests;
        this.options = options;
        this.words = words;
        this.services = services;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        var all = book.requests(officer, null);
        model.addAttribute("open", all.stream().filter(RulingPages::isOpen).toList());
        model.addAttribute(
                "decided",
                all.reversed().stream().filter(one -> !isOpen(one)).limit(LATEST).toList());
        var above = book.reconsiderations(officer, null);
        model.addAttribute(
                "openAbove", above.stream().filter(one -> one.decision() == null).toList());
        model.addAttribute(
                "decidedAbove",
                above.reversed().stream()
                        .filter(one -> one.decision() != null)
                        .limit(LATEST)
                        .toList());
        model.addAttribute("above", courts.areBelow(officer.court()));
        return "court/objections";
    }

    @GetMapping("/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, Step.empty(), model);
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        var objection = book.showRequest(officer, id, null);
        var own = objection.court().equals(officer.court());
        model.addAttribute("objection", objection);
        var about = cases.byId(objection.caseId());
        model.addAttribute("caseNumber", about.getCaseNumber());
        model.addAttribute("here", about.getCourtId().equals(officer.court()));
        model.addAttribute("own", own);
        model.addAttribute("clerk", own && officer.roles().contains(Role.CLERK));
        model.addAttribute("decider", own && isOpen(objection) && CourtAdvice.signer(officer));
        model.addAttribute("form", form);
        model.addAttribute("outcomes", options.outcomes());
        model.addAttribute("becauses", options.becauses(objection.about(), objection.reason()));
        model.addAttribute("files", evidence.of(id));
        model.addAttribute("above", book.takenUp(id));
        model.addAttribute(
                "ruling",
                objection.decision() == null
                        ? List.of()
                        : texts.ofRequest(officer, id, null, words.language()).lines().toList());
        return VIEW;
    }

    /** For the courts that hear the objection, and for nobody else. */
    @GetMapping("/{id}/evidence/{file}")
    ResponseEntity<byte[]> file(Officer officer, @PathVariable UUID id, @PathVariable UUID file) {
        var read = evidence.read(book.showRequest(officer, id, null).id(), file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(read.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(read.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(read.content());
    }

    /** What is founded is put right at once; upholding frees, so it asks who decides once more. */
    @PostMapping("/{id}/decision")
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
                    var ruling = requests.read(ruling(form), RulingRequest.class);
                    stepUp.mustBeHimself();
                    var done = rulings.decideRequest(judge, id, RecordPages.version(form), ruling);
                    return Acted.of(done, PAGE + id + "?done=decided");
                },
                () -> show(judge, id, form, model));
    }

    static Sent ruling(Map<String, String> form) {
        var sent = new Sent(form).texts("outcome", "reasons");
        return "upheld".equals(form.get("outcome")) ? sent.texts("because") : sent;
    }

    @GetMapping("/{id}/service")
    String serviceForm(Officer clerk, @PathVariable UUID id, Model model) {
        return services.show(about(clerk, id), model);
    }

    @PostMapping("/{id}/service")
    String serve(
            Officer clerk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return services.send(
                () -> about(clerk, id),
                form,
                model,
                service -> serving.serveRequest(clerk, id, RecordPages.version(form), service));
    }

    private Paper.About about(Officer clerk, UUID id) {
        var objection = book.showRequest(clerk, id, null);
        var about = cases.byId(objection.caseId()).getCaseNumber();
        return Paper.About.at(PAGE + id, about, objection.version());
    }

    private static boolean isOpen(ObjectionView objection) {
        return objection.decision() == null;
    }
}
