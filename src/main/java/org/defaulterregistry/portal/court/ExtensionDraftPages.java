package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ExtensionDesk;
import org.defaulterregistry.listing.ExtensionRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Guides a judge to a longer term for an entry that runs: a look first, then the draft. */
@Controller
@RequestMapping("/court/listings/{id}/extension")
class ExtensionDraftPages {
    private static final String VIEW = "court/extension-draft";

    private final EntryDesk entries;
    private final EnforcementCases cases;
    private final ExtensionDesk desk;
    private final Requests requests;
    private final ActOptions options;
    private final Forms forms;

    ExtensionDraftPages(
            EntryDesk entries,
            EnforcementCases cases,
            ExtensionDesk desk,
            Requests requests,
            ActOptions options,
            Forms forms) {
        this.entries = entries;
        this.cases = cases;
        this.desk = desk;
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer judge, @PathVariable UUID id, Model model) {
        return show(judge, id, Step.empty(), model);
    }

    @PostMapping("/look")
    String look(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(judge, id, form, model);
        return Step.look(forms, VIEW, model, () -> desk.look(judge, id, request(form)));
    }

    @PostMapping
    String draft(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(judge, id, form, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var step = desk.draft(judge, id, request(form));
                    return Acted.of(step, "/court/extensions/" + step.id() + "?done=drafted");
                });
    }

    /** Seriousness and day belong to violence or threats, and to nothing else. */
    private ExtensionRequest request(Map<String, String> form) {
        var sent = new Sent(form).numbers("years").texts("why", "evidence", "reasons");
        return requests.read(
                "violence-or-threats".equals(form.get("why"))
                        ? sent.answers("circumstancesSerious").days("obstructedOn")
                        : sent,
                ExtensionRequest.class);
    }

    private String show(Officer judge, UUID id, Map<String, String> form, Model model) {
        var entry = entries.ofCourt(judge, id).listing();
        model.addAttribute("entry", entry);
        model.addAttribute("case", cases.show(judge, entry.caseId()));
        model.addAttribute("form", form);
        model.addAttribute("years", options.years());
        model.addAttribute("whys", options.whys());
        return VIEW;
    }
}
