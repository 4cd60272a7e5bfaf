package org.defaulterregistry.portal;

import java.util.Objects;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.SignedIn;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.admin.PasswordDesk;
import org.defaulterregistry.admin.PasswordRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where everyone who signs in chooses a password of his own. It ends all sessions, this one too.
 * Nothing that was typed is kept, so there is no key against a repeat: a second time the old
 * password is wrong.
 */
@Controller
@RequestMapping("/password")
class PasswordPages {
    private static final String FORM = "layout/password";

    private final PasswordDesk desk;
    private final StepUp stepUp;
    private final Forms forms;

    PasswordPages(PasswordDesk desk, StepUp stepUp, Forms forms) {
        this.desk = desk;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String form(Authentication caller, Model model) {
        offer(caller, model);
        return FORM;
    }

    @PostMapping
    String choose(
            Authentication caller,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            Model model) {
        offer(caller, model);
        try {
            stepUp.mustBeHimself();
            mustBeTheSame(chosen, again);
            choose(caller.getName(), password, chosen);
            return "redirect:/sign-in?changed";
        } catch (Problem problem) {
            return forms.again(FORM, model, problem);
        }
    }

    /** What is wrong now is wrong with the new one: the other was looked at before. */
    private void choose(String name, String current, String chosen) {
        try {
            desk.choose(name, new PasswordRequest(current, chosen));
        } catch (Problem problem) {
            throw problem.faults().isEmpty() ? problem : atTheNewOne(problem);
        }
    }

    private static Problem atTheNewOne(Problem problem) {
        var fault = problem.faults().getFirst();
        return Problem.invalid("/chosen", fault.detail(), fault.mend());
    }

    private static void mustBeTheSame(String chosen, String again) {
        if (!Objects.equals(chosen, again)) {
            throw Problem.invalid(
                    "/again", "The two are not the same", "Write the new password again.");
        }
    }

    private static void offer(@Nullable Authentication caller, Model model) {
        model.addAttribute(
                "setByAnother",
                caller != null
                        && caller.getPrincipal() instanceof SignedIn person
                        && !person.ownPassword());
    }
}
