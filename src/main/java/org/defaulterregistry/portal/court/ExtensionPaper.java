package org.defaulterregistry.portal.court;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.listing.ExtensionDesk;
import org.defaulterregistry.portal.Acted;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A decision on a longer term (R-TERM-2(2)). */
@Component
class ExtensionPaper implements Paper {
    private static final Set<DecisionState> WRITTEN =
            EnumSet.of(DecisionState.SIGNED, DecisionState.REFUSED);

    private final ExtensionDesk desk;
    private final EnforcementCases cases;

    ExtensionPaper(ExtensionDesk desk, EnforcementCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    public String address() {
        return "extensions";
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.EXTENSION;
    }

    @Override
    public String show(Officer officer, UUID id, Locale locale, Model model) {
        var extension = desk.show(officer, id);
        var drafted = desk.lookAgain(officer, id);
        var looked = drafted.looked();
        model.addAttribute("extension", extension);
        model.addAttribute("asked", drafted.request());
        in(cases.byId(extension.caseId()), officer, model);
        mayDo(officer, extension.draftedBy(), model);
        if (looked != null) {
            Step.looked(looked, model);
        }
        model.addAttribute("text", lines(officer, id, WRITTEN.contains(extension.state()), locale));
        return "court/extension";
    }

    @Override
    public About about(Officer officer, UUID id) {
        var extension = desk.show(officer, id);
        return about(id, extension.decisionNumber(), extension.version());
    }

    @Override
    public Acted sign(Officer president, UUID id, String version) {
        var step = desk.sign(president, id, version);
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
