package org.defaulterregistry.portal.court;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.measures.OrderDesk;
import org.defaulterregistry.measures.OrderFile;
import org.defaulterregistry.measures.ServiceDesk;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.waysoff.CourtWaysOff;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A consumption order, from its draft to its end. */
@Controller
@RequestMapping("/court/orders/{id}")
class OrderPages {
    private static final String VIEW = "court/order";
    private static final String SERVICE = "court/service";
    private static final String LIFTING = "court/lifting";

    private final OrderDesk desk;
    private final ServiceDesk services;
    private final EnforcementCases cases;
    private final CourtWaysOff ways;
    private final Requests requests;
    private final Options options;
    private final StepUp stepUp;
    private final Forms forms;

    OrderPages(
            OrderDesk desk,
            ServiceDesk services,
            EnforcementCases cases,
            CourtWaysOff ways,
            Requests requests,
            Options options,
            StepUp stepUp,
            Forms forms) {
        this.desk = desk;
        this.services = services;
        this.cases = cases;
        this.ways = ways;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Locale locale, Model model) {
        var order = desk.show(officer, id);
        var decision = order.decision();
        var draft = order.draft();
        model.addAttribute("order", order);
        model.addAttribute("case", cases.show(officer, order.caseId()));
        model.addAttribute("clerk", officer.roles().contains(Role.CLERK));
        model.addAttribute("signer", officer.isPresident() || officer.roles().contains(Role.JUDGE));
        model.addAttribute("president", officer.isPresident());
        model.addAttribute("own", decision != null && decision.draftedBy().equals(officer.name()));
        model.addAttribute(
                "looked",
                order.state() == Standing.DRAFTED && draft != null
                        ? desk.look(officer, draft)
                        : null);
        model.addAttribute(
                "bound",
                order.state() == Standing.IN_FORCE || order.state() == Standing.NOT_YET_IN_FORCE
                        ? ways.ofOrder(officer, id)
                        : null);
        model.addAttribute("text", text(officer, order, locale));
        return VIEW;
    }

    /** The lines of the text; an order that a listing brought has none of its own. */
    private List<String> text(Officer officer, OrderFile order, Locale locale) {
        if (order.decision() == null || order.madeOn() == null) {
            return List.of();
        }
        var language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
        return desk.text(officer, order.id(), language).body().lines().toList();
    }

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
                    var step = desk.sign(president, id, RecordPages.version(form));
                    return Step.acted(
                            id,
                            step.refusal(),
                            step.journal(),
                            "/court/orders/" + id + "?done=signed");
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
                    services.order(clerk, id, RecordPages.version(form), service);
                    return Acted.done("/court/orders/" + id + "?done=served");
                },
                () -> showService(clerk, id, model, form));
    }

    private String showService(Officer clerk, UUID id, Model model, Map<String, String> form) {
        var order = desk.show(clerk, id);
        model.addAttribute("back", "/court/orders/" + id);
        model.addAttribute("to", "/court/orders/" + id + "/service");
        model.addAttribute("about", cases.byId(order.caseId()).getCaseNumber());
        model.addAttribute("version", order.version());
        model.addAttribute("form", form);
        model.addAttribute("manners", options.manners());
        return SERVICE;
    }

    @GetMapping("/lifting")
    String liftingForm(Officer officer, @PathVariable UUID id, Model model) {
        return showLifting(officer, id, model, Step.empty());
    }

    /** One officer is enough for what frees a person (D13); he says once more who he is. */
    @PostMapping("/lifting")
    String lift(
            Officer officer,
            Authentication caller,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        return Step.send(
                forms,
                LIFTING,
                model,
                () -> {
                    var sent = new Sent(form).texts("because", "evidence").days("on");
                    var lift = requests.read(sent, LiftRequest.class);
                    stepUp.mustBeHimself(caller, request);
                    var step = desk.lift(officer, id, RecordPages.version(form), lift);
                    return Step.acted(
                            id,
                            step.refusal(),
                            step.journal(),
                            "/court/orders/" + id + "?done=lifted");
                },
                () -> showLifting(officer, id, model, form));
    }

    private String showLifting(Officer officer, UUID id, Model model, Map<String, String> form) {
        model.addAttribute("order", desk.show(officer, id));
        model.addAttribute("form", form);
        model.addAttribute("liftings", options.liftings());
        return LIFTING;
    }
}
