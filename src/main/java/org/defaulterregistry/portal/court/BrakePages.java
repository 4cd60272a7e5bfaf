package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.brake.HoldDesk;
import org.defaulterregistry.brake.ReleaseRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the brake on bulk holds, here and at the courts next below, and its release (D14). */
@Controller
@RequestMapping("/court/brakes")
class BrakePages {
    private static final String VIEW = "court/brake";

    private final HoldDesk desk;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;

    BrakePages(HoldDesk desk, Requests requests, StepUp stepUp, Forms forms) {
        this.desk = desk;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        model.addAttribute("holds", desk.shownTo(officer));
        return "court/brakes";
    }

    @GetMapping("/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, model, Step.empty());
    }

    /** By an officer who took no part; whoever did is refused, and the refusal is recorded. */
    @PostMapping("/{id}/release")
    String release(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var why = requests.read(new Sent(form).texts("reason"), ReleaseRequest.class);
                    stepUp.mustBeHimself();
                    var done = desk.release(officer, id, RecordPages.version(form), why);
                    return Acted.of(done, "/court/brakes/" + id + "?done=hold-released");
                },
                () -> show(officer, id, model, form));
    }

    private String show(Officer officer, UUID id, Model model, Map<String, String> form) {
        model.addAttribute("hold", desk.show(officer, id));
        model.addAttribute("form", form);
        return VIEW;
    }
}
