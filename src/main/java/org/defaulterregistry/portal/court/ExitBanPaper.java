package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.CaseDecisions;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.measures.ExitBanDesk;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.measures.ServiceDesk;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.waysoff.CourtWaysOff;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** An exit ban (R-EXIT-1), from its draft to its end. */
@Component
class ExitBanPaper implements Paper.Liftable {
    private final ExitBanDesk desk;
    private final ExitBans bans;
    private final CaseDecisions decisions;
    private final ServiceDesk services;
    private final EnforcementCases cases;
    private final CourtWaysOff ways;
    private final ReviewBook book;
    private final Names names;
    private final Options options;

    ExitBanPaper(
            ExitBanDesk desk,
            ExitBans bans,
            CaseDecisions decisions,
            ServiceDesk services,
            EnforcementCases cases,
            CourtWaysOff ways,
            ReviewBook book,
            Names names,
            Options options) {
        this.desk = desk;
        this.bans = bans;
        this.decisions = decisions;
        this.services = services;
        this.cases = cases;
        this.ways = ways;
        this.book = book;
        this.names = names;
        this.options = options;
    }

    @Override
    public String address() {
        return "exit-bans";
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.EXIT_BAN;
    }

    @Override
    public String show(Officer officer, UUID id, Locale locale, Model model) {
        var ban = desk.show(officer, id);
        var looked = desk.lookAgain(officer, id);
        model.addAttribute("ban", ban);
        model.addAttribute("whom", names.of(party(officer, id)));
        in(cases.byId(ban.caseId()), officer, model);
        mayDo(officer, ban.decision().draftedBy(), model);
        if (looked != null) {
            Step.looked(looked, model);
        }
        model.addAttribute(
                "bound", ban.state() == Standing.IN_FORCE ? ways.ofBan(officer, id) : null);
        above(officer, id, model);
        model.addAttribute("text", lines(officer, id, ban.decision().signedBy() != null, locale));
        return "court/exit-ban";
    }

    /** It is taken up once; where that stands reads who decided, and who decides now. */
    private void above(Officer officer, UUID id, Model model) {
        var all = book.reconsiderationsAbout(id);
        model.addAttribute("takenUp", !all.isEmpty());
        model.addAttribute(
                "above",
                all.stream()
                        .filter(one ->
                                one.lowerCourt().equals(officer.court())
                                        || one.court().equals(officer.court()))
                        .toList());
    }

    /** Whom it hits: not always a debtor of the case. */
    private UUID party(Officer officer, UUID id) {
        return decisions
                .find(officer, id)
                .map(CourtDecision::getPartyId)
                .orElseGet(() -> bans.ofCourt(officer, id).party());
    }

    @Override
    public About about(Officer officer, UUID id) {
        var ban = desk.show(officer, id);
        return about(id, ban.decision().decisionNumber(), ban.version());
    }

    @Override
    public Acted sign(Officer president, UUID id, String version) {
        var step = desk.sign(president, id, version);
        return acted(step, "signed");
    }

    @Override
    public void serve(Officer clerk, UUID id, String version, ServiceRequest service) {
        services.exitBan(clerk, id, version, service);
    }

    @Override
    public WrittenText text(Officer officer, UUID id, Language language) {
        return desk.text(officer, id, language);
    }

    @Override
    public List<Option> liftings(Officer officer, UUID id) {
        return options.liftings(desk.show(officer, id).draft().officeId() != null);
    }

    @Override
    public Acted lift(Officer officer, UUID id, String version, LiftRequest request) {
        var step = desk.lift(officer, id, version, request);
        return acted(step, "lifted");
    }
}
