package org.defaulterregistry.portal.court;

import java.util.Map;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.identity.PartyDesk;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds this court's cases, by their number or by the document of somebody in them. */
@Controller
class CaseSearchPages {
    private static final String VIEW = "court/search";

    private final CaseSearch search;
    private final PartyRegister parties;
    private final PartyDesk people;
    private final IdentityReader identities;
    private final Options options;
    private final Forms forms;

    CaseSearchPages(
            CaseSearch search,
            PartyRegister parties,
            PartyDesk people,
            IdentityReader identities,
            Options options,
            Forms forms) {
        this.search = search;
        this.parties = parties;
        this.people = people;
        this.identities = identities;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping("/court/search")
    String form(Model model) {
        return show(model, Map.of("documentType", "resident-id"));
    }

    @PostMapping("/court/search/case")
    String byNumber(Officer officer, @RequestParam(defaultValue = "") String number, Model model) {
        show(model, Map.of("number", number, "documentType", "resident-id"));
        return forms.ask(
                VIEW,
                model,
                () ->
                        search.byNumber(officer, number)
                                .map(id -> "redirect:/court/cases/" + id)
                                .orElseThrow(CaseSearchPages::noCase));
    }

    /** The number goes no further than this: the page that answers is named by an id. */
    @PostMapping("/court/search/person")
    String byDocument(
            Officer officer,
            @RequestParam(defaultValue = "") String documentType,
            @RequestParam(defaultValue = "") String issuingCountry,
            @RequestParam(defaultValue = "") String documentNumber,
            Model model) {
        show(
                model,
                Map.of(
                        "documentType", documentType,
                        "issuingCountry", issuingCountry,
                        "documentNumber", documentNumber));
        var person =
                new Identity(
                        documentType,
                        issuingCountry.isBlank() ? null : issuingCountry.strip(),
                        documentNumber,
                        null);
        return forms.ask(
                VIEW,
                model,
                () ->
                        parties.linked(identities.readPaper("", person))
                                .map(Document::partyId)
                                .filter(party -> people.concerns(officer, party))
                                .map(party -> "redirect:/court/parties/" + party)
                                .orElseThrow(CaseSearchPages::nobody));
    }

    private String show(Model model, Map<String, String> form) {
        model.addAttribute("form", form);
        model.addAttribute("documentTypes", options.documentTypes());
        return VIEW;
    }

    private static Problem noCase() {
        return Problem.invalid(
                "/number",
                "No case of your court has this number",
                "Check the number, and write it whole.");
    }

    /** Alike for somebody unknown and for somebody in other courts' cases alone. */
    private static Problem nobody() {
        return Problem.invalid(
                "/documentNumber",
                "No case of your court concerns somebody with this number",
                "Check the number, and the kind of document.");
    }
}
