package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.CaseRequest;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.NoticeDesk;
import org.defaulterregistry.enforcement.NoticeRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the clerk records: cases, notices to debtors, and that they were served. */
@Controller
@RequestMapping("/court/cases")
class RecordPages {
    private static final String CASE = "court/case-new";
    private static final String NOTICE = "court/notice";

    private final EnforcementCases cases;
    private final NoticeDesk notices;
    private final Requests requests;
    private final Options options;
    private final ServiceForm services;
    private final Forms forms;

    RecordPages(
            EnforcementCases cases,
            NoticeDesk notices,
            Requests requests,
            Options options,
            ServiceForm services,
            Forms forms) {
        this.cases = cases;
        this.notices = notices;
        this.requests = requests;
        this.options = options;
        this.services = services;
        this.forms = forms;
    }

    @GetMapping("/new")
    String caseForm(Model model) {
        return showCase(
                model,
                Map.of(
                        "basisKind", "judgment",
                        "obligation.kind", "pay",
                        "obligation.currency", "CNY",
                        "debtors.0.identity.documentType", "resident-id"));
    }

    @PostMapping("/new")
    String record(Officer clerk, @RequestParam Map<String, String> form, Model model) {
        showCase(model, form);
        return forms.send(
                CASE,
                model,
                () -> {
                    var sent =
                            CaseForm.of(
                                    form, 1); // one against several comes from the API or a file
                    var request = requests.read(sent, CaseRequest.class);
                    var recorded = Alike.shown(model, () -> cases.record(clerk, request));
                    return Acted.done("/court/cases/" + recorded.view().id() + "?done=recorded");
                });
    }

    private String showCase(Model model, Map<String, String> form) {
        model.addAttribute("form", form);
        model.addAttribute("documentTypes", options.documentTypes());
        model.addAttribute("bases", options.bases());
        model.addAttribute("obligations", options.obligations());
        return CASE;
    }

    @GetMapping("/{id}/notice")
    String noticeForm(
            Officer clerk, @PathVariable UUID id, @RequestParam UUID debtor, Model model) {
        var form = AboutDebtor.form(debtor);
        form.put("riskWarning", "true");
        return showNotice(clerk, id, model, form);
    }

    @PostMapping("/{id}/notice")
    String notice(
            Officer clerk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        showNotice(clerk, id, model, form);
        return forms.send(
                NOTICE,
                model,
                () -> {
                    var sent =
                            new Sent(form)
                                    .texts("debtorId")
                                    .days("issuedOn", "performBy")
                                    .boxes("riskWarning");
                    var notice = requests.read(sent, NoticeRequest.class);
                    notices.issue(clerk, id, version(form), notice);
                    return Acted.done("/court/cases/" + id + "?done=noticed");
                });
    }

    private String showNotice(Officer clerk, UUID id, Model model, Map<String, String> form) {
        AboutDebtor.show(cases.show(clerk, id), form, model);
        return NOTICE;
    }

    @GetMapping("/{id}/notices/{noticeId}/service")
    String serviceForm(
            Officer clerk, @PathVariable UUID id, @PathVariable UUID noticeId, Model model) {
        return services.show(about(clerk, id, noticeId), model);
    }

    @PostMapping("/{id}/notices/{noticeId}/service")
    String serve(
            Officer clerk,
            @PathVariable UUID id,
            @PathVariable UUID noticeId,
            @RequestParam Map<String, String> form,
            Model model) {
        return services.send(
                () -> about(clerk, id, noticeId),
                form,
                model,
                service -> notices.serve(clerk, id, noticeId, version(form), service));
    }

    /** Of a notice the case is what changes. */
    private Paper.About about(Officer clerk, UUID id, UUID notice) {
        var view = cases.show(clerk, id);
        var page = "/court/cases/" + id;
        return new Paper.About(
                page, page + "/notices/" + notice + "/service", view.caseNumber(), view.version());
    }

    /** The version that the reader saw when he decided; without one, none fits. */
    static String version(Map<String, String> form) {
        var version = form.getOrDefault("version", "");
        return Version.etag(version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1);
    }
}
