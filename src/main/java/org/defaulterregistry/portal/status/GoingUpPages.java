package org.defaulterregistry.portal.status;

import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.citizen.MyObjections;
import org.defaulterregistry.citizen.WaysOffDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReconsiderationDesk;
import org.defaulterregistry.review.ReconsiderationRequest;
import org.defaulterregistry.waysoff.Bound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes what was rejected, or an exit ban, to the next higher court (R-REVIEW-12(4), R-EXIT-9). */
@Controller
@RequestMapping({"/status/objections/{request}/up", "/status/exit-bans/{ban}/up"})
class GoingUpPages {
    private static final String FORM = "status/go-up";

    private final MyObjections objections;
    private final WaysOffDesk waysOff;
    private final ReconsiderationDesk desk;
    private final Forms forms;
    private final FormCheck check;

    GoingUpPages(
            MyObjections objections,
            WaysOffDesk waysOff,
            ReconsiderationDesk desk,
            Forms forms,
            FormCheck check) {
        this.objections = objections;
        this.waysOff = waysOff;
        this.desk = desk;
        this.forms = forms;
        this.check = check;
    }

    /** What was typed. */
    public record UpForm(
            @Nullable String text,
            @Nullable String notMe,
            @Nullable String obstacle,
            @Nullable String obstacleEndedOn) {}

    /**
     * @param request the rejected objection, or else
     * @param ban the exit ban
     */
    @GetMapping
    String form(
            Citizen citizen,
            @PathVariable(required = false) @Nullable UUID request,
            @PathVariable(required = false) @Nullable UUID ban,
            @ModelAttribute("form") UpForm form,
            Model model) {
        offer(citizen, request, ban, model);
        return FORM;
    }

    @PostMapping
    String file(
            Citizen citizen,
            Petitioner by,
            @PathVariable(required = false) @Nullable UUID request,
            @PathVariable(required = false) @Nullable UUID ban,
            @ModelAttribute("form") UpForm form,
            Model model) {
        offer(citizen, request, ban, model);
        return forms.send(
                FORM,
                model,
                () -> {
                    var filed = desk.file(by, check.valid(asked(request, ban, form)));
                    return Acted.of(filed, "/status/objections?done=gone-up");
                });
    }

    @SuppressWarnings("NullAway") // what is missing is said by the check
    private static ReconsiderationRequest asked(
            @Nullable UUID request, @Nullable UUID ban, UpForm form) {
        return new ReconsiderationRequest(
                request,
                ban,
                form.text() == null ? "" : form.text(),
                "true".equals(form.notMe()),
                FormCheck.text(form.obstacle()),
                FormCheck.day(form.obstacleEndedOn()),
                null);
    }

    private void offer(Citizen citizen, @Nullable UUID request, @Nullable UUID ban, Model model) {
        if (request == null) {
            model.addAttribute("bound", ban(citizen, ban));
        } else {
            model.addAttribute("rejected", rejected(citizen, request));
        }
    }

    private ObjectionView rejected(Citizen citizen, UUID id) {
        return objections.spokenFor(citizen).correctionRequests().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Bound ban(Citizen citizen, @Nullable UUID id) {
        return waysOff.of(citizen).binding().stream()
                .filter(bound -> bound.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
