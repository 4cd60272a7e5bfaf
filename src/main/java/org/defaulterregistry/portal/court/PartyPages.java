package org.defaulterregistry.portal.court;

import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.identity.DeathDesk;
import org.defaulterregistry.identity.PartyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody whom a case of this court concerns: as debtor, or as who answers for a debtor unit. */
@Controller
class PartyPages {
    static final String PAGE = "/court/parties/";
    static final String VIEW = "court/party";

    private final PartyDesk people;
    private final Answering answering;
    private final Names names;
    private final CaseSearch search;
    private final SecondLooks looks;
    private final DeathDesk deaths;

    PartyPages(
            PartyDesk people,
            Answering answering,
            Names names,
            CaseSearch search,
            SecondLooks looks,
            DeathDesk deaths) {
        this.people = people;
        this.answering = answering;
        this.names = names;
        this.search = search;
        this.looks = looks;
        this.deaths = deaths;
    }

    @GetMapping("/court/parties/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var party = people.show(officer, id);
        model.addAttribute("party", party);
        model.addAttribute("name", names.of(id));
        model.addAttribute("canRecordDeath", deaths.canRecord(officer, id));
        model.addAttribute("cases", search.against(officer, id));
        model.addAttribute("officers", answering.inUnit(officer, id));
        model.addAttribute("offices", answering.by(officer, id));
        model.addAttribute(
                "owed",
                answering.casesOf(officer, id).stream()
                        .filter(one -> looks.areOwedOnDeaths(officer, one.id()))
                        .toList());
        model.addAttribute(
                "ownCorrection", officer.name().equals(party.deathCorrectionDraftedBy()));
        return VIEW;
    }
}
