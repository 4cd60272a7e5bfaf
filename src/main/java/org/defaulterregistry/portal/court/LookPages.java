package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.EarlyDeletionDesk;
import org.defaulterregistry.listing.EntryAnswer;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.LookDesk;
import org.defaulterregistry.listing.RejectionRequest;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a court records that had to look at an entry, and lets it stand. */
@Controller
@RequestMapping("/court/listings/{id}")
class LookPages {
    private static final String VIEW = "court/stands";
    private static final String LOOK = "look";
    private static final String REJECTION = "early-deletion-rejection";

    private final LookDesk looks;
    private final EarlyDeletionDesk earlyDeletions;
    private final EntryDesk entries;
    private final EnforcementCases cases;
    private final Requests requests;
    private final Forms forms;

    LookPages(
            LookDesk looks,
            EarlyDeletionDesk earlyDeletions,
            EntryDesk entries,
            EnforcementCases cases,
            Requests requests,
            Forms forms) {
        this.looks = looks;
        this.earlyDeletions = earlyDeletions;
        this.entries = entries;
        this.cases = cases;
        this.requests = requests;
        this.forms = forms;
    }

    @GetMapping("/look")
    String lookForm(Officer judge, @PathVariable UUID id, Model model) {
        return show(judge, id, LOOK, Step.empty(), model);
    }

    /** Nobody looks at what he took part in (R-SELF-CHECK). */
    @PostMapping("/look")
    String look(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return send(
                judge,
                id,
                LOOK,
                form,
                model,
                (version, reasons) -> looks.stands(judge, id, version, reasons));
    }

    @GetMapping("/early-deletion-rejection")
    String rejectionForm(Officer judge, @PathVariable UUID id, Model model) {
        return show(judge, id, REJECTION, Step.empty(), model);
    }

    /** Early deletion is left to the court; a no has its reasons, too (R-TERM-2(3)). */
    @PostMapping("/early-deletion-rejection")
    String reject(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return send(
                judge,
                id,
                REJECTION,
                form,
                model,
                (version, reasons) -> earlyDeletions.reject(judge, id, version, reasons));
    }

    private String send(
            Officer judge,
            UUID id,
            String act,
            Map<String, String> form,
            Model model,
            BiFunction<String, RejectionRequest, EntryAnswer> stands) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var reasons =
                            requests.read(new Sent(form).texts("reasons"), RejectionRequest.class);
                    var done = stands.apply(RecordPages.version(form), reasons);
                    return Step.acted(done, "/court/listings/" + id + "?done=stands");
                },
                () -> show(judge, id, act, form, model));
    }

    private String show(Officer judge, UUID id, String act, Map<String, String> form, Model model) {
        var entry = entries.ofCourt(judge, id).listing();
        model.addAttribute("entry", entry);
        model.addAttribute("caseNumber", cases.byId(entry.caseId()).getCaseNumber());
        model.addAttribute("act", act);
        model.addAttribute("form", form);
        return VIEW;
    }
}
