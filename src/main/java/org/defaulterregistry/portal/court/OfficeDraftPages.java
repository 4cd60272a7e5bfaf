package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.OfficeDesk;
import org.defaulterregistry.identity.OfficeRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts who answers for a unit that is debtor of a case (R-CONS-3-UNIT). */
@Controller
@RequestMapping("/court/cases/{id}/office")
class OfficeDraftPages {
    private static final String VIEW = "court/office-draft";

    private final EnforcementCases cases;
    private final OfficeDesk desk;
    private final Requests requests;
    private final Options options;
    private final Forms forms;

    OfficeDraftPages(
            EnforcementCases cases,
            OfficeDesk desk,
            Requests requests,
            Options options,
            Forms forms) {
        this.cases = cases;
        this.desk = desk;
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer officer, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        var form = AboutDebtor.form(debtor);
        form.put("identity.documentType", "resident-id");
        return show(officer, id, form, model);
    }

    @PostMapping
    String draft(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(officer, id, form, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var request = requests.read(request(form), OfficeRequest.class);
                    var done = Alike.shown(model, () -> desk.draft(officer, request));
                    return Acted.of(done, OfficePages.PAGE + done.id() + "?done=office-drafted");
                });
    }

    private static Sent request(Map<String, String> form) {
        var sent = new Sent(form).texts("debtorId", "group", "evidence");
        return sent.days("birthDate", "since")
                .put("distinctFrom", Alike.others(form))
                .document("identity");
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        AboutDebtor.show(cases.show(officer, id), form, model);
        model.addAttribute("groups", options.groups());
        model.addAttribute("documentTypes", options.personDocumentTypes());
        return VIEW;
    }
}
