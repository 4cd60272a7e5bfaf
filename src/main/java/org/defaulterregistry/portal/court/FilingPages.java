package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.listing.DecisionDesk;
import org.defaulterregistry.listing.FilingDesk;
import org.defaulterregistry.listing.FilingRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The filing that the listing of a local government waits for (R-DECIDE-GOV). */
@Controller
@RequestMapping("/court/decisions/{id}/filing")
class FilingPages {
    private static final String VIEW = "court/filing";

    private final FilingDesk desk;
    private final DecisionDesk decisions;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;

    FilingPages(
            FilingDesk desk,
            DecisionDesk decisions,
            Requests requests,
            StepUp stepUp,
            Forms forms) {
        this.desk = desk;
        this.decisions = decisions;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, Step.empty(), model);
    }

    /** It lists from today, and so asks once more who records it. */
    @PostMapping
    String file(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var sent = new Sent(form).days("filedOn").texts("reference");
                    var filing = requests.read(sent, FilingRequest.class);
                    stepUp.mustBeHimself();
                    var step = desk.file(officer, id, RecordPages.version(form), filing);
                    return Acted.of(step, "/court/decisions/" + id + "?done=filed");
                },
                () -> show(officer, id, form, model));
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        model.addAttribute("decision", decisions.show(officer, id));
        model.addAttribute("form", form);
        return VIEW;
    }
}
