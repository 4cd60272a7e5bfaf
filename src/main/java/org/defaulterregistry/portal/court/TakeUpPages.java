package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.review.TakingUp;
import org.defaulterregistry.review.TakingUp.Takeable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody writes to the higher court: its clerk finds what may be taken up by the number of the
 * case below and the writer's document, both of which stand in the letter.
 */
@Controller
@RequestMapping(TakeUpPages.PAGE)
class TakeUpPages {
    static final String PAGE = "/court/take-up";

    private static final String VIEW = "court/take-up";

    private final TakingUp takingUp;
    private final CaseSearch search;
    private final PartyRegister parties;
    private final IdentityReader identities;
    private final Options options;
    private final Forms forms;

    TakeUpPages(
            TakingUp takingUp,
            CaseSearch search,
            PartyRegister parties,
            IdentityReader identities,
            Options options,
            Forms forms) {
        this.takingUp = takingUp;
        this.search = search;
        this.parties = parties;
        this.identities = identities;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping
    String form(Model model) {
        return show(model, Map.of("documentType", "resident-id"));
    }

    @PostMapping
    String find(Officer clerk, @RequestParam Map<String, String> form, Model model) {
        show(model, form);
        return forms.ask(
                VIEW,
                model,
                () -> {
                    model.addAttribute("found", found(clerk, form));
                    return VIEW;
                });
    }

    private List<Takeable> found(Officer clerk, Map<String, String> form) {
        var country = form.getOrDefault("issuingCountry", "").strip();
        var paper =
                identities.readPaper(
                        "",
                        new Identity(
                                form.getOrDefault("documentType", ""),
                                country.isEmpty() ? null : country,
                                form.getOrDefault("documentNumber", ""),
                                null));
        return search.belowByNumber(clerk, form.getOrDefault("caseBelow", ""))
                .flatMap(caseId ->
                        parties.linked(paper)
                                .map(Document::partyId)
                                .map(party -> takingUp.in(caseId, party, clerk)))
                .filter(found -> !found.isEmpty())
                .orElseThrow(TakeUpPages::nothing);
    }

    private String show(Model model, Map<String, String> form) {
        model.addAttribute("form", form);
        model.addAttribute("documentTypes", options.documentTypes());
        model.addAttribute("found", List.of());
        return VIEW;
    }

    /** Alike for a case, a person and a decision that is not there: the court below knows more. */
    private static Problem nothing() {
        return Problem.invalid(
                "/caseBelow",
                "Nothing that somebody of this number may take up to your court stands in such a case",
                "Check both numbers; the court below reads what it decided and when.");
    }
}
