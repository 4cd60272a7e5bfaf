package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.identity.DocumentDesk;
import org.defaulterregistry.identity.DocumentRequest;
import org.defaulterregistry.identity.PartyDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts the link of a further document to a party, or a new name on one that is linked (D12). */
@Controller
class DocumentDraftPages {
    private static final String VIEW = "court/document-draft";
    private static final String DOCUMENT = "/court/parties/{id}/document";
    private static final String NAME = "/court/documents/{id}/name";

    private final DocumentDesk desk;
    private final PartyDesk people;
    private final Names names;
    private final Requests requests;
    private final Options options;
    private final Forms forms;

    DocumentDraftPages(
            DocumentDesk desk,
            PartyDesk people,
            Names names,
            Requests requests,
            Options options,
            Forms forms) {
        this.desk = desk;
        this.people = people;
        this.names = names;
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping(DOCUMENT)
    String form(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, Step.empty(), model);
    }

    @PostMapping(DOCUMENT)
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
                    var request = requests.read(document(id, form), DocumentRequest.class);
                    var done = desk.draft(officer, request);
                    return Acted.of(done, drafted(done.id()));
                });
    }

    private static Sent document(UUID party, Map<String, String> form) {
        var sent = new Sent(form).put("partyId", party).texts("evidence");
        return sent.days("validFrom", "validTo").document("identity");
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        model.addAttribute("party", people.show(officer, id));
        model.addAttribute("name", names.of(id));
        model.addAttribute("form", form);
        model.addAttribute("documentTypes", options.documentTypes());
        return VIEW;
    }

    @GetMapping(NAME)
    String nameForm(Officer officer, @PathVariable UUID id, Model model) {
        return showName(officer, id, Step.empty(), model);
    }

    @PostMapping(NAME)
    String rename(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                ActForm.VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("name", "evidence").days("since");
                    var name = requests.read(sent, DocumentRequest.NewName.class);
                    var done = desk.rename(officer, id, RecordPages.version(form), name);
                    return Acted.of(done, drafted(done.id()));
                },
                () -> showName(officer, id, form, model));
    }

    private String showName(Officer officer, UUID id, Map<String, String> form, Model model) {
        var document = desk.show(officer, id);
        return ActForm.show(
                model,
                "name",
                DocumentPages.PAGE + id,
                "name",
                document.name(),
                document.version(),
                form);
    }

    private static String drafted(UUID document) {
        return DocumentPages.PAGE + document + "?done=document-drafted";
    }
}
