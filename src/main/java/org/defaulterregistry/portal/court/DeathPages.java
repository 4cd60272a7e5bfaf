package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.identity.DeathCorrectionDesk;
import org.defaulterregistry.identity.DeathDesk;
import org.defaulterregistry.identity.PartyDesk;
import org.defaulterregistry.identity.PartyRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records that somebody died, and puts right what was recorded wrongly. */
@Controller
@RequestMapping("/court/parties/{id}/death")
class DeathPages {
    private final DeathDesk deaths;
    private final DeathCorrectionDesk corrections;
    private final PartyDesk people;
    private final PartyPages parties;
    private final Names names;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;

    DeathPages(
            DeathDesk deaths,
            DeathCorrectionDesk corrections,
            PartyDesk people,
            PartyPages parties,
            Names names,
            Requests requests,
            StepUp stepUp,
            Forms forms) {
        this.deaths = deaths;
        this.corrections = corrections;
        this.people = people;
        this.parties = parties;
        this.names = names;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, "death", "death", Step.empty(), model);
    }

    /** It restricts nobody, so one officer is enough. */
    @PostMapping
    String died(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                ActForm.VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("evidence").days("diedOn");
                    var death = requests.read(sent, PartyRequest.Death.class);
                    var done = deaths.died(officer, id, RecordPages.version(form), death);
                    return Acted.of(done, page(id, "died"));
                },
                () -> show(officer, id, "death", "death", form, model));
    }

    @GetMapping("/correction")
    String correctionForm(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, "correction", "death/correction", Step.empty(), model);
    }

    @PostMapping("/correction")
    String correct(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                ActForm.VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("reason", "evidence");
                    var why = requests.read(sent, PartyRequest.Correction.class);
                    var done = corrections.draft(officer, id, RecordPages.version(form), why);
                    return Acted.of(done, page(id, "correction-drafted"));
                },
                () -> show(officer, id, "correction", "death/correction", form, model));
    }

    /** By a judge or president who did not draft it: whoever lives may be decided against again. */
    @PostMapping("/correction/signature")
    String signCorrection(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                PartyPages.VIEW,
                model,
                () -> {
                    stepUp.mustBeHimself();
                    var done = corrections.sign(officer, id, RecordPages.version(form));
                    return Acted.of(done, page(id, "lives"));
                },
                () -> parties.show(officer, id, model));
    }

    private static String page(UUID id, String done) {
        return PartyPages.PAGE + id + "?done=" + done;
    }

    private String show(
            Officer officer,
            UUID id,
            String kind,
            String step,
            Map<String, String> form,
            Model model) {
        var version = people.show(officer, id).version();
        return ActForm.show(model, kind, PartyPages.PAGE + id, step, names.of(id), version, form);
    }
}
