package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.measures.OrderDesk;
import org.defaulterregistry.measures.ServiceDesk;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.waysoff.CourtWaysOff;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A consumption order, from its draft to its end. */
@Component
class OrderPaper implements Paper.Liftable {
    private final OrderDesk desk;
    private final ServiceDesk services;
    private final EnforcementCases cases;
    private final CourtWaysOff ways;
    private final Options options;

    OrderPaper(
            OrderDesk desk,
            ServiceDesk services,
            EnforcementCases cases,
            CourtWaysOff ways,
            Options options) {
        this.desk = desk;
        this.services = services;
        this.cases = cases;
        this.ways = ways;
        this.options = options;
    }

    @Override
    public String address() {
        return "orders";
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.CONSUMPTION_ORDER;
    }

    /** An order that a listing brought has no decision and no text of its own. */
    @Override
    public String show(Officer officer, UUID id, Locale locale, Model model) {
        var order = desk.show(officer, id);
        var decision = order.decision();
        var draft = order.draft();
        model.addAttribute("order", order);
        in(cases.byId(order.caseId()), officer, model);
        mayDo(officer, decision == null ? null : decision.draftedBy(), model);
        if (order.state() == Standing.DRAFTED && draft != null) {
            Step.looked(desk.look(officer, draft), model);
        }
        model.addAttribute(
                "bound",
                order.state() == Standing.IN_FORCE || order.state() == Standing.NOT_YET_IN_FORCE
                        ? ways.ofOrder(officer, id)
                        : null);
        model.addAttribute(
                "text",
                lines(officer, id, decision != null && decision.signedBy() != null, locale));
        return "court/consumption-order";
    }

    @Override
    public About about(Officer officer, UUID id) {
        var order = desk.show(officer, id);
        return about(id, cases.byId(order.caseId()).getCaseNumber(), order.version());
    }

    @Override
    public Acted sign(Officer president, UUID id, String version) {
        var step = desk.sign(president, id, version);
        return acted(step, "signed");
    }

    @Override
    public void serve(Officer clerk, UUID id, String version, ServiceRequest service) {
        services.order(clerk, id, version, service);
    }

    @Override
    public WrittenText text(Officer officer, UUID id, Language language) {
        return desk.text(officer, id, language);
    }

    @Override
    public List<Option> liftings(Officer officer, UUID id) {
        return options.liftings(false);
    }

    @Override
    public Acted lift(Officer officer, UUID id, String version, LiftRequest request) {
        var step = desk.lift(officer, id, version, request);
        return acted(step, "lifted");
    }
}
