package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.ApplicationRequest;
import org.defaulterregistry.listing.ListingApplication.State;
import org.defaulterregistry.listing.NotAnewDesk;
import org.defaulterregistry.listing.NotAnewRequest;
import org.defaulterregistry.listing.RefusalRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Creditors' applications for a listing (R-APPLY-5), and the decision not to list. */
@Controller
@RequestMapping("/court")
class ApplicationPages {
    private static final String NEW = "court/application-new";
    private static final String VIEW = "court/application";
    private static final String ANEW = "court/anew";

    private final EnforcementCases cases;
    private final ApplicationDesk desk;
    private final NotAnewDesk anew;
    private final Requests requests;
    private final Forms forms;

    ApplicationPages(
            EnforcementCases cases,
            ApplicationDesk desk,
            NotAnewDesk anew,
            Requests requests,
            Forms forms) {
        this.cases = cases;
        this.desk = desk;
        this.anew = anew;
        this.requests = requests;
        this.forms = forms;
    }

    @GetMapping("/cases/{id}/application")
    String form(Officer clerk, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        AboutDebtor.show(cases.show(clerk, id), AboutDebtor.form(debtor), model);
        return NEW;
    }

    @PostMapping("/cases/{id}/application")
    String receive(
            Officer clerk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        AboutDebtor.show(cases.show(clerk, id), form, model);
        return forms.send(
                NEW,
                model,
                () -> {
                    var sent =
                            new Sent(form)
                                    .put("by", "creditor")
                                    .texts("debtorId", "evidence")
                                    .days("receivedOn")
                                    .boxes("inWriting");
                    var received =
                            desk.receive(clerk, id, requests.read(sent, ApplicationRequest.class));
                    return Acted.of(
                            received, "/court/applications/" + received.id() + "?done=received");
                });
    }

    @GetMapping("/applications/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, Step.empty(), model);
    }

    private String show(Officer officer, UUID id, Map<String, String> form, Model model) {
        var application = desk.show(officer, id);
        var about = AboutDebtor.form(application.debtorId());
        AboutDebtor.show(cases.show(officer, application.caseId()), about, model);
        model.addAttribute("asked", application);
        model.addAttribute("form", form);
        model.addAttribute(
                "decider",
                officer.roles().contains(Role.JUDGE) && application.state() == State.RECEIVED);
        return VIEW;
    }

    /** The list stays as it is, so one officer is enough. */
    @PostMapping("/applications/{id}/refusal")
    String refuse(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("reasons");
                    var refusal = requests.read(sent, RefusalRequest.class);
                    desk.refuse(judge, id, RecordPages.version(form), refusal);
                    return Acted.done("/court/applications/" + id + "?done=not-listed");
                },
                () -> show(judge, id, form, model));
    }

    /** Before a court that has to decide anew: list, or say why not. */
    @GetMapping("/cases/{id}/anew")
    String anew(Officer officer, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        return showAnew(officer, id, AboutDebtor.form(debtor), model);
    }

    @PostMapping("/cases/{id}/anew")
    String refuseAnew(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        showAnew(judge, id, form, model);
        return forms.send(
                ANEW,
                model,
                () -> {
                    var sent = new Sent(form).texts("debtorId", "reasons");
                    anew.decide(judge, requests.read(sent, NotAnewRequest.class));
                    return Acted.done("/court/cases/" + id + "?done=not-listed");
                });
    }

    private String showAnew(Officer officer, UUID id, Map<String, String> form, Model model) {
        AboutDebtor.show(cases.show(officer, id), form, model);
        return ANEW;
    }
}
