package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.identity.DisputeDesk;
import org.defaulterregistry.identity.DocumentDesk;
import org.defaulterregistry.identity.DocumentRequest;
import org.defaulterregistry.identity.PaperEndingDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A document is not the party's, or it is doubted (R-DISPUTE-1), or certain again. */
@Controller
@RequestMapping("/court/documents/{id}")
class DocumentDoubtPages {
    private final DocumentDesk desk;
    private final PaperEndingDesk endings;
    private final DisputeDesk disputes;
    private final Answering answering;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;

    DocumentDoubtPages(
            DocumentDesk desk,
            PaperEndingDesk endings,
            DisputeDesk disputes,
            Answering answering,
            Requests requests,
            StepUp stepUp,
            Forms forms) {
        this.desk = desk;
        this.endings = endings;
        this.disputes = disputes;
        this.answering = answering;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping("/{step:ending|dispute|clearance}")
    String form(Officer officer, @PathVariable UUID id, @PathVariable String step, Model model) {
        return show(officer, id, step, Step.empty(), model);
    }

    /** At once, or drafted for a second officer where other courts' restrictions rest on it. */
    @PostMapping("/ending")
    String end(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                ActForm.VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("reason", "evidence");
                    var ending = requests.read(sent, DocumentRequest.Ending.class);
                    stepUp.mustBeHimself();
                    var done = endings.end(officer, id, RecordPages.version(form), ending);
                    var view = done.view();
                    var second = view != null && view.endingDraftedBy() != null;
                    return Acted.of(done, page(id, second ? "ending-drafted" : "unlinked"));
                },
                () -> show(officer, id, "ending", form, model));
    }

    @PostMapping("/dispute")
    String dispute(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                ActForm.VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("caseId", "reason");
                    var dispute = requests.read(sent, DocumentRequest.Dispute.class);
                    stepUp.mustBeHimself();
                    var done = disputes.dispute(officer, id, RecordPages.version(form), dispute);
                    return Acted.of(done, page(id, "disputed"));
                },
                () -> show(officer, id, "dispute", form, model));
    }

    @PostMapping("/clearance")
    String clear(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                ActForm.VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("reason");
                    var clearance = requests.read(sent, DocumentRequest.Clearance.class);
                    stepUp.mustBeHimself();
                    var done = disputes.clear(officer, id, RecordPages.version(form), clearance);
                    return Acted.of(done, page(id, "certain"));
                },
                () -> show(officer, id, "clearance", form, model));
    }

    private static String page(UUID id, String done) {
        return DocumentPages.PAGE + id + "?done=" + done;
    }

    private String show(
            Officer officer, UUID id, String step, Map<String, String> form, Model model) {
        var document = desk.show(officer, id);
        model.addAttribute(
                "cases",
                answering.casesOf(officer, document.partyId()).stream()
                        .map(one -> Option.of(one.id().toString(), one.caseNumber()))
                        .toList());
        return ActForm.show(
                model,
                step,
                DocumentPages.PAGE + id,
                step,
                document.name(),
                document.version(),
                form);
    }
}
