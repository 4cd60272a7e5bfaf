package org.defaulterregistry.portal.court;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.listing.DecisionDesk;
import org.defaulterregistry.listing.DecisionView;
import org.defaulterregistry.listing.Registrar;
import org.defaulterregistry.portal.Acted;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A listing decision: what was drafted, what the law says to it today, the signature, the text. */
@Component
class ListingPaper implements Paper {
    private static final Set<DecisionState> UNWRITTEN =
            EnumSet.of(DecisionState.DRAFTED, DecisionState.LAPSED);

    private final DecisionDesk desk;
    private final Registrar registrar;
    private final EnforcementCases cases;
    private final CaseDecisions decisions;
    private final Names names;

    ListingPaper(
            DecisionDesk desk,
            Registrar registrar,
            EnforcementCases cases,
            CaseDecisions decisions,
            Names names) {
        this.desk = desk;
        this.registrar = registrar;
        this.cases = cases;
        this.decisions = decisions;
        this.names = names;
    }

    @Override
    public String address() {
        return "decisions";
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.LISTING;
    }

    @Override
    public String show(Officer officer, UUID id, Locale locale, Model model) {
        var decision = desk.show(officer, id);
        var drafted = registrar.lookAgain(officer, id);
        var looked = drafted.looked();
        in(cases.byId(decision.caseId()), officer, model);
        model.addAttribute("name", names.of(party(officer, decision)));
        model.addAttribute("decision", decision);
        model.addAttribute("draft", drafted.draft());
        model.addAttribute("looked", looked);
        model.addAttribute("lawful", looked != null && looked.isLawful());
        mayDo(officer, decision.draftedBy(), model);
        model.addAttribute(
                "text", lines(officer, id, !UNWRITTEN.contains(decision.state()), locale));
        return "court/listing";
    }

    /** Of a decision of this court's, or of the court's that handed the case over to it. */
    private UUID party(Officer officer, DecisionView decision) {
        return Stream.concat(
                        decisions.find(officer, decision.id()).stream(),
                        decisions.in(officer, decision.caseId()).stream())
                .filter(one -> one.getId().equals(decision.id()))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .getPartyId();
    }

    @Override
    public About about(Officer officer, UUID id) {
        var decision = desk.show(officer, id);
        return about(id, decision.decisionNumber(), decision.version());
    }

    @Override
    public Acted sign(Officer president, UUID id, String version) {
        var step = registrar.sign(president, id, version);
        return acted(step, "signed");
    }

    @Override
    public void serve(Officer clerk, UUID id, String version, ServiceRequest service) {
        desk.serve(clerk, id, version, service);
    }

    @Override
    public WrittenText text(Officer officer, UUID id, Language language) {
        return desk.text(officer, id, language);
    }
}
