package org.defaulterregistry.portal.court;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.admin.DeputyDesk;
import org.defaulterregistry.admin.DeputyRequest;
import org.defaulterregistry.admin.DeputyView;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signs in the absent president's place, from when until when (R-DECIDE-5). */
@Controller
@RequestMapping("/court/deputies")
class DeputyPages {
    private static final String VIEW = "court/deputies";
    private static final String PAGE = "/court/deputies";

    private final DeputyDesk desk;
    private final Requests requests;
    private final StepUp stepUp;
    private final Forms forms;
    private final Clock clock;

    DeputyPages(DeputyDesk desk, Requests requests, StepUp stepUp, Forms forms, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.stepUp = stepUp;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * One who was named.
     *
     * @param over his last day has passed, or the president has ended it
     */
    public record Named(DeputyView deputy, boolean over) {}

    @GetMapping
    String all(Officer officer, Model model) {
        return show(officer, Step.empty(), model);
    }

    private String show(Officer officer, Map<String, String> form, Model model) {
        var today = CourtTime.dayOf(clock.instant());
        model.addAttribute(
                "named",
                desk.all(officer).stream().map(one -> new Named(one, isOver(one, today))).toList());
        model.addAttribute("names", officer.roles().contains(Role.PRESIDENT));
        model.addAttribute("form", form);
        return VIEW;
    }

    private static boolean isOver(DeputyView deputy, LocalDate today) {
        return deputy.endedAt() != null || today.isAfter(deputy.until());
    }

    @PostMapping
    String name(Officer president, @RequestParam Map<String, String> form, Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("deputy", "reason").days("from", "until");
                    var named = requests.read(sent, DeputyRequest.class);
                    stepUp.mustBeHimself();
                    desk.name(president, named);
                    return Acted.done(PAGE + "?done=deputy-named");
                },
                () -> show(president, form, model));
    }

    @PostMapping("/{id}/ending")
    String end(
            Officer president,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    desk.end(president, id, RecordPages.version(form));
                    return Acted.done(PAGE + "?done=deputy-ended");
                },
                () -> show(president, Step.empty(), model));
    }
}
