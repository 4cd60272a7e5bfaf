package org.defaulterregistry.portal.court;

import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Worklist;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What this court has to do, by due day: what is overdue stands on top by itself. */
@Controller
class WorklistPages {
    private static final String VIEW = "court/worklist";
    private static final int A_PAGE = 25;

    private final Worklist worklist;
    private final DutyPlaces places;
    private final Forms forms;

    WorklistPages(Worklist worklist, DutyPlaces places, Forms forms) {
        this.worklist = worklist;
        this.places = places;
        this.forms = forms;
    }

    @GetMapping("/court")
    String worklist(Officer officer, @RequestParam(defaultValue = "1") int page, Model model) {
        var duties = worklist.shownTo(officer, null, null);
        var last = Math.max(1, (duties.size() + A_PAGE - 1) / A_PAGE);
        var shown = Math.clamp(page, 1, last);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        model.addAttribute(
                "duties",
                duties.stream()
                        .skip((shown - 1L) * A_PAGE)
                        .limit(A_PAGE)
                        .map(duty -> places.item(officer, duty))
                        .toList());
        model.addAttribute("open", duties.size());
        model.addAttribute("overdue", duties.stream().filter(duty -> duty.overdue()).count());
        model.addAttribute("escalated", worklist.escalatedTo(officer));
        model.addAttribute("officer", officer);
        return VIEW;
    }

    @PostMapping("/court/duties/{id}/taking")
    String take(Officer officer, @PathVariable UUID id, @RequestParam int version, Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    worklist.take(officer, id, Version.etag(version));
                    return Acted.done("/court?done=taken");
                },
                () -> worklist(officer, 1, model));
    }
}
