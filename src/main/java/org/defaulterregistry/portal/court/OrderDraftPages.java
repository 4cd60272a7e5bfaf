package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.measures.OrderDesk;
import org.defaulterregistry.measures.OrderDraft;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Guides a judge to a consumption order outside a listing: a look first, then the draft. */
@Controller
@RequestMapping("/court/cases/{id}/order")
class OrderDraftPages {
    private static final String VIEW = "court/order-draft";

    private final EnforcementCases cases;
    private final OrderDesk desk;
    private final Requests requests;
    private final Forms forms;

    OrderDraftPages(EnforcementCases cases, OrderDesk desk, Requests requests, Forms forms) {
        this.cases = cases;
        this.desk = desk;
        this.requests = requests;
        this.forms = forms;
    }

    @GetMapping
    String form(Officer judge, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        var form = AboutDebtor.form(debtor);
        form.put("consequencesStated", "true");
        return show(judge, id, form, model);
    }

    @PostMapping("/look")
    String look(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(judge, id, form, model);
        return Step.look(forms, VIEW, model, () -> desk.look(judge, draft(form)));
    }

    @PostMapping
    String draft(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(judge, id, form, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var step = desk.draft(judge, draft(form));
                    return Acted.of(step, "/court/orders/" + step.id() + "?done=drafted");
                });
    }

    private OrderDraft draft(Map<String, String> form) {
        var sent = new Sent(form);
        sent.texts("debtorId", "exOfficioBecause", "reasons")
                .days("periodUntil")
                .boxes("consequencesStated")
                .put(
                        "weighing",
                        sent.part("weighing")
                                .answers("passive", "evades", "resists", "ableToPerform"));
        var application = sent.part("creditorApplication").days("receivedOn");
        if (!application.told().isEmpty()) {
            sent.put("creditorApplication", application.boxes("inWriting"));
        }
        var student = sent.part("student").boxes("fullTime", "campusLoan").texts("overrideReason");
        if (student.told().containsValue(true)) {
            sent.put("student", student);
        }
        return requests.read(sent, OrderDraft.class);
    }

    private String show(Officer judge, UUID id, Map<String, String> form, Model model) {
        AboutDebtor.show(cases.show(judge, id), form, model);
        return VIEW;
    }
}
