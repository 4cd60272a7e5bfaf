package org.defaulterregistry.portal.court;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.OfficeDesk;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.review.ObjectionDesk;
import org.defaulterregistry.review.ObjectionRequest;
import org.defaulterregistry.review.ReconsiderationDesk;
import org.defaulterregistry.review.ReconsiderationRequest;
import org.defaulterregistry.review.TakingUp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clerk records what somebody objected on paper, and what is taken up on paper. */
@Controller
class PaperObjectionPages {
    private static final String SUBJECTS = "/court/{kind:listings|orders|offices}/{id}/objection";
    private static final String ABOVE = "/court/{below:objections|exit-bans}/{id}/reconsideration";
    private static final String VIEW = "court/objection-paper";
    private static final String BANS = "exit-bans";
    private static final Map<String, String> EMPTY =
            Map.of("onPaper.person.documentType", "resident-id");

    private final ObjectionDesk objections;
    private final ReconsiderationDesk reconsiderations;
    private final TakingUp takingUp;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final OfficeDesk offices;
    private final EnforcementCases cases;
    private final Requests requests;
    private final Options options;
    private final Forms forms;

    PaperObjectionPages(
            ObjectionDesk objections,
            ReconsiderationDesk reconsiderations,
            TakingUp takingUp,
            EntryDesk entries,
            ConsumptionOrders orders,
            OfficeDesk offices,
            EnforcementCases cases,
            Requests requests,
            Options options,
            Forms forms) {
        this.objections = objections;
        this.reconsiderations = reconsiderations;
        this.takingUp = takingUp;
        this.entries = entries;
        this.orders = orders;
        this.offices = offices;
        this.cases = cases;
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping(SUBJECTS)
    String form(
            Officer clerk,
            @PathVariable String kind,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model) {
        return show(clerk, kind, id, EMPTY, request, model);
    }

    @PostMapping(SUBJECTS)
    String record(
            Officer clerk,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        show(clerk, kind, id, form, request, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var sent = paper(form).put("subject", id).texts("reason").boxes("notMe");
                    var done =
                            objections.file(
                                    new Petitioner.OnPaper(clerk),
                                    requests.read(sent, ObjectionRequest.class));
                    return Acted.of(
                            done, "/court/objections/" + done.id() + "?done=objection-recorded");
                });
    }

    private String show(
            Officer clerk,
            String kind,
            UUID id,
            Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        var caseId =
                switch (kind) {
                    case "listings" -> entries.ofCourt(clerk, id).listing().caseId();
                    case "orders" -> orders.ofCourt(clerk, id).order().caseId();
                    default -> offices.show(clerk, id).caseId();
                };
        model.addAttribute("reasons", options.objectionReasons());
        return show(caseId, kind, form, request, model);
    }

    @GetMapping(ABOVE)
    String formAbove(
            Officer clerk,
            @PathVariable String below,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model) {
        return showAbove(clerk, below, id, EMPTY, request, model);
    }

    @PostMapping(ABOVE)
    String recordAbove(
            Officer clerk,
            @PathVariable String below,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        showAbove(clerk, below, id, form, request, model);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var sent = above(below, id, form);
                    var done =
                            reconsiderations.file(
                                    new Petitioner.OnPaper(clerk),
                                    requests.read(sent, ReconsiderationRequest.class));
                    return Acted.of(
                            done,
                            SecondInstancePages.PAGE + done.id() + "?done=objection-recorded");
                });
    }

    /** A rejected request has said whether it was somebody else. */
    private static Sent above(String below, UUID id, Map<String, String> form) {
        var sent = paper(form).texts("obstacle").days("obstacleEndedOn");
        return below.equals(BANS)
                ? sent.put("exitBan", id).boxes("notMe")
                : sent.put("request", id);
    }

    private String showAbove(
            Officer clerk,
            String below,
            UUID id,
            Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        var ban = below.equals(BANS);
        var caseId = ban ? takingUp.caseOfBan(clerk, id) : takingUp.caseOfRequest(clerk, id);
        show(caseId, ban ? "ban" : "above", form, request, model);
        if (!cases.byId(caseId).getCourtId().equals(clerk.court())) {
            model.addAttribute("back", TakeUpPages.PAGE);
        }
        return VIEW;
    }

    private String show(
            UUID caseId,
            String kind,
            Map<String, String> form,
            HttpServletRequest request,
            Model model) {
        var address = request.getRequestURI();
        model.addAttribute("caseNumber", cases.byId(caseId).getCaseNumber());
        model.addAttribute("kind", kind);
        model.addAttribute("address", address);
        model.addAttribute("back", address.substring(0, address.lastIndexOf('/')));
        model.addAttribute("form", form);
        model.addAttribute("documentTypes", options.documentTypes());
        return VIEW;
    }

    /** Whoever gives no document is known by the name alone. */
    private static Sent paper(Map<String, String> form) {
        var sent = new Sent(form).texts("text");
        var paper = sent.part("onPaper").days("receivedOn", "postedOn");
        if (form.getOrDefault("onPaper.person.documentNumber", "").isBlank()) {
            paper.texts("name");
        } else {
            paper.document("person");
        }
        return sent.put("onPaper", paper.told());
    }
}
