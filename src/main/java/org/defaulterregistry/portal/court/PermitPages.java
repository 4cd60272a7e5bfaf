package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.measures.PermitRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Grants a debtor an exception: an urgent journey, or what life or business needs. */
@Controller
@RequestMapping("/court/cases/{id}/permit")
class PermitPages {
    private static final String VIEW = "court/permit";

    private final EnforcementCases cases;
    private final PermitDesk desk;
    private final Requests requests;
    private final Options options;
    private final StepUp stepUp;
    private final Forms forms;

    PermitPages(
            EnforcementCases cases,
            PermitDesk desk,
            Requests requests,
            Options options,
            StepUp stepUp,
            Forms forms) {
        this.cases = cases;
        this.desk = desk;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer officer, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        var form = AboutDebtor.form(debtor);
        form.put("kind", officer.isPresident() ? "temporary-lift" : "necessary-consumption");
        form.put("measure", "air-travel");
        return show(officer, id, form, model);
    }

    /** It opens what was closed, and so asks who grants it once more. */
    @PostMapping
    String grant(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(officer, id, form, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var request = requests.read(request(form), PermitRequest.class);
                    stepUp.mustBeHimself();
                    var granted = desk.grant(officer, request);
                    return granted.permit() == null
                            ? Acted.refused(granted.id(), granted.findings(), granted.journal())
                            : Acted.done("/court/cases/" + id + "?done=permitted");
                });
    }

    private static Sent request(Map<String, String> form) {
        var sent =
                new Sent(form)
                        .put("evidence", form.getOrDefault("evidence", "").strip())
                        .texts("debtorId", "kind", "measure", "reason")
                        .days("from", "to");
        return "temporary-lift".equals(form.get("kind")) ? sent.boxes("writtenUndertaking") : sent;
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        AboutDebtor.show(cases.show(officer, id), form, model);
        model.addAttribute("kinds", options.permitKinds(officer.isPresident()));
        model.addAttribute("measures", options.measures());
        model.addAttribute("reasons", options.permitReasons(officer.isPresident()));
        return VIEW;
    }
}
