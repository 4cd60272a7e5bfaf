package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.ClearanceView;
import org.defaulterregistry.identity.Clearances;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** That somebody was confirmed not to be the debtor, and the new evidence that sets it aside. */
@Controller
@RequestMapping("/court/clearances/{id}")
class ClearancePages {
    private static final String VIEW = "court/clearance";

    private final Clearances clearances;
    private final EnforcementCases cases;
    private final Names names;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;

    ClearancePages(
            Clearances clearances,
            EnforcementCases cases,
            Names names,
            Requests requests,
            StepUp stepUp,
            Forms forms) {
        this.clearances = clearances;
        this.cases = cases;
        this.names = names;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, Step.empty(), model);
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        var clearance = clearances.show(officer, id);
        model.addAttribute("clearance", clearance);
        model.addAttribute("name", names.of(clearance.partyId()));
        model.addAttribute("case", cases.show(officer, clearance.caseId()));
        model.addAttribute("form", form);
        return VIEW;
    }

    /** Whoever was cleared may be named in the case again: so it asks who says so once more. */
    @PostMapping("/setting-aside")
    String setAside(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("newEvidence");
                    var evidence = requests.read(sent, ClearanceView.NewEvidence.class);
                    stepUp.mustBeHimself();
                    var version = RecordPages.version(form);
                    var done = clearances.setAside(judge, id, version, evidence);
                    return Acted.of(done, "/court/clearances/" + id + "?done=set-aside");
                },
                () -> show(judge, id, form, model));
    }
}
