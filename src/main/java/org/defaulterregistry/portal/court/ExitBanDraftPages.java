package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.measures.ExitBanDesk;
import org.defaulterregistry.measures.ExitBanDraft;
import org.defaulterregistry.party.PartyKind;
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
 * Guides a judge to an exit ban. Of a unit it offers whoever holds an office in it; what the law
 * calls them follows from the office.
 */
@Controller
@RequestMapping("/court/cases/{id}/exit-ban")
class ExitBanDraftPages {
    private static final String VIEW = "court/exit-ban-draft";
    private static final String GUARDIAN = "guardian-of-debtor-without-capacity";

    private final EnforcementCases cases;
    private final ExitBanDesk desk;
    private final Offices offices;
    private final Requests requests;
    private final Options options;
    private final ActOptions acts;
    private final Forms forms;

    ExitBanDraftPages(
            EnforcementCases cases,
            ExitBanDesk desk,
            Offices offices,
            Requests requests,
            Options options,
            ActOptions acts,
            Forms forms) {
        this.cases = cases;
        this.desk = desk;
        this.offices = offices;
        this.requests = requests;
        this.options = options;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer judge, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        var form = AboutDebtor.form(debtor);
        form.put("guardian.identity.documentType", "resident-id");
        show(judge, id, form, model);
        return VIEW;
    }

    @PostMapping("/look")
    String look(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        var held = show(judge, id, form, model);
        return Step.look(forms, VIEW, model, () -> desk.look(judge, draft(form, held)));
    }

    @PostMapping
    String draft(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        var held = show(judge, id, form, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var draft = draft(form, held);
                    var step = Alike.shown(model, () -> desk.draft(judge, draft));
                    return Acted.of(step, "/court/exit-bans/" + step.id() + "?done=drafted");
                });
    }

    /** Whoever is hit for an office is chosen by it. */
    private ExitBanDraft draft(Map<String, String> form, List<UnitOffice> held) {
        var sent = new Sent(form).texts("debtorId", "target", "reasons").days("until");
        office(form, held)
                .ifPresent(office ->
                        sent.put("officeId", office.getId())
                                .put("target", ActOptions.target(office).key()));
        if (GUARDIAN.equals(form.get("target"))) {
            var guardian = sent.part("guardian").answers("debtorWithoutCapacity").days("birthDate");
            sent.put(
                    "guardian",
                    guardian.put("distinctFrom", Alike.others(form)).document("identity"));
        }
        return requests.read(sent, ExitBanDraft.class);
    }

    private static Optional<UnitOffice> office(Map<String, String> form, List<UnitOffice> held) {
        var chosen = FormCheck.id(form.get("target"));
        return held.stream().filter(office -> office.getId().equals(chosen)).findFirst();
    }

    /** Shows the form; gives back the offices that are held in the debtor, if it is a unit. */
    private List<UnitOffice> show(Officer judge, UUID id, Map<String, String> form, Model model) {
        var debtor = AboutDebtor.show(cases.show(judge, id), form, model);
        var held = isUnit(debtor) ? offices.ofUnit(debtor.partyId()) : List.<UnitOffice>of();
        model.addAttribute("targets", isUnit(debtor) ? acts.targets(held) : acts.targets());
        model.addAttribute("documentTypes", options.documentTypes());
        return held;
    }

    private static boolean isUnit(DebtorView debtor) {
        return debtor.kind() == PartyKind.UNIT;
    }
}
