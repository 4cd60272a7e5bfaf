package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.DeathDesk;
import org.defaulterregistry.identity.PartyRequest;
import org.defaulterregistry.identity.ReleaseReviewDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody died, or another court let an officer of a unit go: what that means for what this
 * court's case does, and what the court found.
 */
@Controller
@RequestMapping("/court/cases/{id}")
class SecondLookPages {
    private static final String VIEW = "court/second-look";
    private static final String RELEASE = "release";
    private static final String DEATH = "death";

    private final EnforcementCases cases;
    private final SecondLooks looks;
    private final ReleaseReviewDesk releases;
    private final DeathDesk deaths;
    private final Requests requests;
    private final Forms forms;

    SecondLookPages(
            EnforcementCases cases,
            SecondLooks looks,
            ReleaseReviewDesk releases,
            DeathDesk deaths,
            Requests requests,
            Forms forms) {
        this.cases = cases;
        this.looks = looks;
        this.releases = releases;
        this.deaths = deaths;
        this.requests = requests;
        this.forms = forms;
    }

    @GetMapping("/release-review")
    String releaseForm(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, RELEASE, Step.empty(), model);
    }

    @PostMapping("/release-review")
    String release(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return send(officer, id, RELEASE, form, model, releases::reviewed);
    }

    @GetMapping("/death-review")
    String deathForm(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, DEATH, Step.empty(), model);
    }

    @PostMapping("/death-review")
    String death(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return send(officer, id, DEATH, form, model, deaths::reviewed);
    }

    /** Records what a court found when it looked again at what it does. */
    private interface Reviewed {
        void by(Officer officer, UUID about, PartyRequest.Review review);
    }

    private String send(
            Officer officer,
            UUID id,
            String kind,
            Map<String, String> form,
            Model model,
            Reviewed reviewed) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    reviewed.by(officer, chosen(form), review(id, form));
                    return Acted.done("/court/cases/" + id + "?done=looked");
                },
                () -> show(officer, id, kind, form, model));
    }

    private static UUID chosen(Map<String, String> form) {
        var chosen = FormCheck.id(form.get("about"));
        if (chosen == null) {
            throw Problem.invalid("/about", "Nobody is chosen", "Choose whom it is about.");
        }
        return chosen;
    }

    private PartyRequest.Review review(UUID id, Map<String, String> form) {
        var sent = new Sent(form).texts("conclusion").put("caseId", id);
        return requests.read(sent, PartyRequest.Review.class);
    }

    private String show(
            Officer officer, UUID id, String kind, Map<String, String> form, Model model) {
        var view = cases.show(officer, id);
        var death = kind.equals(DEATH);
        model.addAttribute("case", view);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "owed",
                death ? looks.areOwedOnDeaths(officer, id) : looks.areOwedOnReleases(officer, id));
        model.addAttribute(
                "whom", death ? looks.dead(officer, view) : looks.released(officer, view));
        model.addAttribute("form", form);
        return VIEW;
    }
}
