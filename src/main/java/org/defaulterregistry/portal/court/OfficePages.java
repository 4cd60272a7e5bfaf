package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.OfficeDesk;
import org.defaulterregistry.identity.OfficeRequest;
import org.defaulterregistry.identity.OfficeState;
import org.defaulterregistry.identity.OfficeView;
import org.defaulterregistry.identity.PartyDesk;
import org.defaulterregistry.identity.ReleaseDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.rulebook.order.Group;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An office in a debtor unit, from its draft until the holder is let go. */
@Controller
@RequestMapping("/court/offices/{id}")
class OfficePages {
    static final String PAGE = "/court/offices/";

    private static final String VIEW = "court/office";
    private static final String RELEASE = "court/release";

    private final OfficeDesk desk;
    private final ReleaseDesk releases;
    private final PartyDesk people;
    private final EnforcementCases cases;
    private final CaseSearch search;
    private final Names names;
    private final SecondLooks looks;
    private final Requests requests;
    private final Options options;
    private final StepUp stepUp;
    private final Forms forms;

    OfficePages(
            OfficeDesk desk,
            ReleaseDesk releases,
            PartyDesk people,
            EnforcementCases cases,
            CaseSearch search,
            Names names,
            SecondLooks looks,
            Requests requests,
            Options options,
            StepUp stepUp,
            Forms forms) {
        this.desk = desk;
        this.releases = releases;
        this.people = people;
        this.cases = cases;
        this.search = search;
        this.names = names;
        this.looks = looks;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var office = showOffice(officer, id, model);
        var against = search.against(officer, office.unitId());
        model.addAttribute("court", cases.byId(office.caseId()).getCourtId());
        model.addAttribute("concerned", people.concerns(officer, office.partyId()));
        model.addAttribute("cases", against);
        model.addAttribute("live", isLive(office));
        model.addAttribute("canRelease", releases.canRelease(officer, id));
        model.addAttribute("own", office.draftedBy().equals(officer.name()));
        model.addAttribute(
                "owed",
                office.state() == OfficeState.RELEASED
                        ? against.stream()
                                .filter(view -> looks.areOwedOnReleases(officer, view.id()))
                                .toList()
                        : List.of());
        return VIEW;
    }

    private OfficeView showOffice(Officer officer, UUID id, Model model) {
        var office = desk.show(officer, id);
        model.addAttribute("office", office);
        model.addAttribute("holder", names.of(office.partyId()));
        model.addAttribute("unit", names.of(office.unitId()));
        return office;
    }

    private static boolean isLive(OfficeView office) {
        return office.state() == OfficeState.DRAFTED || office.state() == OfficeState.HELD;
    }

    /** By a judge or president who did not draft it (D13). */
    @PostMapping("/signature")
    String sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    stepUp.mustBeHimself();
                    var done = desk.sign(officer, id, RecordPages.version(form));
                    return Acted.of(done, PAGE + id + "?done=signed");
                },
                () -> show(officer, id, model));
    }

    @GetMapping("/release")
    String releaseForm(Officer officer, @PathVariable UUID id, Model model) {
        return showRelease(officer, id, model, Step.empty());
    }

    /** What frees a person needs one officer (D13); he says once more who he is. */
    @PostMapping("/release")
    String release(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                RELEASE,
                model,
                () -> {
                    var release = requests.read(release(form), OfficeRequest.Release.class);
                    stepUp.mustBeHimself();
                    var done = releases.release(officer, id, RecordPages.version(form), release);
                    return Acted.of(done, PAGE + id + "?done=released");
                },
                () -> showRelease(officer, id, model, form));
    }

    private static Sent release(Map<String, String> form) {
        var sent = new Sent(form).texts("reason", "evidence");
        return "change-of-office".equals(form.get("reason"))
                ? sent.answers(
                        "hasLeft",
                        "changeForBusinessNeed",
                        "actualController",
                        "directlyResponsible")
                : sent;
    }

    /** The other two offices are findings about the person, and pass to nobody. */
    private static boolean isChangeable(OfficeView office) {
        return office.state() == OfficeState.HELD
                && Group.ofKey(office.group())
                        .filter(group ->
                                group == Group.LEGAL_REPRESENTATIVE || group == Group.PRINCIPAL)
                        .isPresent();
    }

    private String showRelease(Officer officer, UUID id, Model model, Map<String, String> form) {
        var office = showOffice(officer, id, model);
        model.addAttribute("form", form);
        model.addAttribute("changeable", isChangeable(office));
        model.addAttribute("reasons", options.releases());
        return RELEASE;
    }
}
