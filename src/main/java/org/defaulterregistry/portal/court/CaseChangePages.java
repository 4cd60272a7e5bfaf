package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.CaseTransfer;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.TransferRequest;
import org.defaulterregistry.performance.ObligationDesk;
import org.defaulterregistry.performance.ObligationRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What changes a case as a whole: the amount due is stated anew, or another court takes it over.
 */
@Controller
@RequestMapping("/court/cases/{id}")
class CaseChangePages {
    private static final String OBLIGATION = "court/obligation";
    private static final String TRANSFER = "court/transfer";

    private final EnforcementCases cases;
    private final ObligationDesk obligations;
    private final CaseTransfer transfers;
    private final Requests requests;
    private final ActOptions options;
    private final StepUp stepUp;
    private final Forms forms;

    CaseChangePages(
            EnforcementCases cases,
            ObligationDesk obligations,
            CaseTransfer transfers,
            Requests requests,
            ActOptions options,
            StepUp stepUp,
            Forms forms) {
        this.cases = cases;
        this.obligations = obligations;
        this.transfers = transfers;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping("/obligation")
    String obligationForm(Officer officer, @PathVariable UUID id, Model model) {
        return showObligation(officer, id, model, Step.empty());
    }

    /** What is paid already may then be all, which frees at once: so it asks who does it. */
    @PostMapping("/obligation")
    String restate(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                OBLIGATION,
                model,
                () -> {
                    var sent = new Sent(form).numbers("amountDue").days("asOf").texts("evidence");
                    var request = requests.read(sent, ObligationRequest.class);
                    stepUp.mustBeHimself();
                    obligations.restate(officer, id, RecordPages.version(form), request);
                    return Acted.done("/court/cases/" + id + "?done=restated");
                },
                () -> showObligation(officer, id, model, form));
    }

    private String showObligation(Officer officer, UUID id, Model model, Map<String, String> form) {
        model.addAttribute("case", cases.show(officer, id));
        model.addAttribute("form", form);
        return OBLIGATION;
    }

    @GetMapping("/transfer")
    String transferForm(Officer president, @PathVariable UUID id, Model model) {
        return showTransfer(president, id, model, Step.empty());
    }

    /** After it the case is another court's, and so is its page. */
    @PostMapping("/transfer")
    String transfer(
            Officer president,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                TRANSFER,
                model,
                () -> {
                    var sent = new Sent(form).texts("toCourt", "ruling").days("on");
                    var ruling = requests.read(sent, TransferRequest.class);
                    stepUp.mustBeHimself();
                    transfers.transfer(president, id, RecordPages.version(form), ruling);
                    return Acted.done("/court?done=transferred");
                },
                () -> showTransfer(president, id, model, form));
    }

    private String showTransfer(Officer president, UUID id, Model model, Map<String, String> form) {
        model.addAttribute("case", cases.show(president, id));
        model.addAttribute("form", form);
        model.addAttribute("courts", options.otherCourts(president.court()));
        return TRANSFER;
    }
}
