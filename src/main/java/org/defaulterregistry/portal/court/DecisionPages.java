package org.defaulterregistry.portal.court;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.DecisionDesk;
import org.defaulterregistry.listing.DecisionView;
import org.defaulterregistry.listing.Registrar;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A listing decision: what was drafted, what the law says to it today, the signature, the text. */
@Controller
@RequestMapping("/court/decisions/{id}")
class DecisionPages {
    private static final String VIEW = "court/decision";
    private static final String SERVICE = "court/service";

    private final DecisionDesk desk;
    private final Registrar registrar;
    private final EnforcementCases cases;
    private final Requests requests;
    private final Options options;
    private final StepUp stepUp;
    private final Forms forms;

    DecisionPages(
            DecisionDesk desk,
            Registrar registrar,
            EnforcementCases cases,
            Requests requests,
            Options options,
            StepUp stepUp,
            Forms forms) {
        this.desk = desk;
        this.registrar = registrar;
        this.cases = cases;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Locale locale, Model model) {
        var decision = desk.show(officer, id);
        var drafted = registrar.lookAgain(officer, id);
        var looked = drafted.looked();
        var view = cases.show(officer, decision.caseId());
        model.addAttribute("decision", decision);
        model.addAttribute("draft", drafted.draft());
        model.addAttribute("looked", looked);
        model.addAttribute("case", view);
        model.addAttribute(
                "debtor",
                view.debtors().stream()
                        .filter(one -> one.id().equals(drafted.draft().debtorId()))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("clerk", officer.roles().contains(Role.CLERK));
        model.addAttribute("president", officer.isPresident());
        model.addAttribute("own", decision.draftedBy().equals(officer.name()));
        model.addAttribute("signable", looked != null && looked.isLawful());
        model.addAttribute("text", text(officer, decision, locale));
        return VIEW;
    }

    /** The lines of the text; none before the decision has been taken. */
    private List<String> text(Officer officer, DecisionView decision, Locale locale) {
        if (decision.state() == DecisionState.DRAFTED || decision.state() == DecisionState.LAPSED) {
            return List.of();
        }
        var language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
        return desk.text(officer, decision.id(), language).body().lines().toList();
    }

    /** The president signs, and says once more who he is. */
    @PostMapping("/signature")
    String sign(
            Officer president,
            Authentication caller,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    stepUp.mustBeHimself(caller, request);
                    var step = registrar.sign(president, id, RecordPages.version(form));
                    return Step.acted(
                            id,
                            step.refusal(),
                            step.journal(),
                            "/court/decisions/" + id + "?done=signed");
                },
                () -> show(president, id, locale, model));
    }

    @GetMapping("/service")
    String serviceForm(Officer clerk, @PathVariable UUID id, Model model) {
        return showService(clerk, id, model, Map.of("manner", "in-person"));
    }

    @PostMapping("/service")
    String serve(
            Officer clerk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                SERVICE,
                model,
                () -> {
                    var service = RecordPages.service(requests, form);
                    desk.serve(clerk, id, RecordPages.version(form), service);
                    return Acted.done("/court/decisions/" + id + "?done=served");
                },
                () -> showService(clerk, id, model, form));
    }

    private String showService(Officer clerk, UUID id, Model model, Map<String, String> form) {
        var decision = desk.show(clerk, id);
        model.addAttribute("back", "/court/decisions/" + id);
        model.addAttribute("to", "/court/decisions/" + id + "/service");
        model.addAttribute("about", decision.decisionNumber());
        model.addAttribute("version", decision.version());
        model.addAttribute("form", form);
        model.addAttribute("manners", options.manners());
        return SERVICE;
    }
}
