package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.DraftRequest;
import org.defaulterregistry.listing.Registrar;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Guides a judge to a listing decision: first the grounds, then each legal question in the order of
 * the law. A look asks the same rulebook as the desk; only what it finds lawful can be drafted
 * here.
 */
@Controller
@RequestMapping("/court/cases/{id}/listing")
class ListingPages {
    private static final String VIEW = "court/listing-draft";
    private static final String GROUNDS = "court/listing-grounds";

    private final EnforcementCases cases;
    private final Registrar registrar;
    private final ApplicationDesk applications;
    private final ConsumptionOrders orders;
    private final Requests requests;
    private final Options options;
    private final PageWords words;
    private final Forms forms;

    ListingPages(
            EnforcementCases cases,
            Registrar registrar,
            ApplicationDesk applications,
            ConsumptionOrders orders,
            Requests requests,
            Options options,
            PageWords words,
            Forms forms) {
        this.cases = cases;
        this.registrar = registrar;
        this.applications = applications;
        this.orders = orders;
        this.requests = requests;
        this.options = options;
        this.words = words;
        this.forms = forms;
    }

    /** Without a ground chosen, the page asks for the grounds. */
    @GetMapping
    String form(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam UUID debtor,
            @RequestParam(name = "ground", required = false) @Nullable List<Integer> grounds,
            Model model) {
        var form = AboutDebtor.form(debtor);
        if (grounds != null) {
            grounds.forEach(ground -> form.put("has." + ground, "true"));
        }
        return show(judge, id, form, model).isEmpty() ? GROUNDS : VIEW;
    }

    /** What the law would say; nothing is kept, and so no key is needed. */
    @PostMapping("/look")
    String look(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        var grounds = show(judge, id, form, model);
        return forms.ask(
                VIEW,
                model,
                () -> {
                    model.addAttribute("looked", registrar.look(judge, draft(form, grounds)));
                    return VIEW;
                });
    }

    @PostMapping
    String draft(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        var grounds = show(judge, id, form, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var step = registrar.draft(judge, draft(form, grounds));
                    return Acted.of(step, "/court/decisions/" + step.id() + "?done=drafted");
                });
    }

    private DraftRequest draft(Map<String, String> form, List<Integer> grounds) {
        var sent = new Sent(form);
        var proven = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < grounds.size(); i++) {
            proven.add(proven(sent.part("grounds." + i), grounds.get(i)));
        }
        sent.texts("debtorId", "reasons", "applicationId")
                .numbers("graceMonths", "extensionYears")
                .put("grounds", proven)
                .put(
                        "facts",
                        sent.part("facts")
                                .answers(
                                        "ableToPerform",
                                        "sufficientValidSecurity",
                                        "seizedAssetsCoverDebt",
                                        "laterInOrderOfPerformance",
                                        "creditorAsksToHoldOff",
                                        "fullTimeStudent")
                                .texts("debtKind", "overrideReason")
                                .told()); // even if none is told: each is asked for
        return requests.read(sent, DraftRequest.class);
    }

    /** Each ground with the facts that belong to it, and with no other. */
    private static Map<String, Object> proven(Sent part, int ground) {
        part.put("ground", ground).texts("evidence");
        switch (ground) {
            case 2 -> part.texts("by").answers("circumstancesSerious");
            case 4 -> part.texts("assetReport");
            case 5 -> part.texts("orderId").days("breachedOn");
            case 6 -> part.days("settledOn").texts("notDone");
            default -> {}
        }
        return part.told();
    }

    /** Shows what was filled in so far; gives back the grounds that were chosen. */
    private List<Integer> show(Officer judge, UUID id, Map<String, String> form, Model model) {
        var debtor = AboutDebtor.show(cases.show(judge, id), form, model);
        var grounds =
                IntStream.rangeClosed(1, 6)
                        .filter(ground -> "true".equals(form.get("has." + ground)))
                        .boxed()
                        .toList();
        model.addAttribute("grounds", grounds);
        model.addAttribute("allGrounds", options.grounds());
        model.addAttribute("obstructions", options.obstructions());
        model.addAttribute("reports", options.reports());
        model.addAttribute("debtKinds", options.debtKinds());
        model.addAttribute("months", options.months());
        model.addAttribute("years", options.years());
        model.addAttribute("orders", orders(debtor));
        model.addAttribute(
                "applications",
                options.applications(
                        applications.openIn(judge, id).stream()
                                .filter(one -> one.debtorId().equals(debtor.id()))
                                .toList()));
        return grounds;
    }

    /** Of any case: what counts is that it bound this debtor. */
    private List<Option> orders(CaseView.DebtorView debtor) {
        return orders.of(debtor.partyId()).stream()
                .map(order ->
                        Option.of(
                                order.id().toString(),
                                words.say("court.listing.order-of", words.day(order.madeOn()))))
                .toList();
    }
}
