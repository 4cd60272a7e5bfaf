package org.defaulterregistry.portal.court;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.identity.DocumentDesk;
import org.defaulterregistry.identity.DocumentView;
import org.defaulterregistry.identity.PaperEndingDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A document by which a party is known, and the signatures that it waits for (D12, D13). */
@Controller
@RequestMapping("/court/documents/{id}")
class DocumentPages {
    static final String PAGE = "/court/documents/";

    private static final String VIEW = "court/document";

    private final DocumentDesk desk;
    private final PaperEndingDesk endings;
    private final Names names;
    private final StepUp stepUp;
    private final Forms forms;
    private final Clock clock;

    DocumentPages(
            DocumentDesk desk,
            PaperEndingDesk endings,
            Names names,
            StepUp stepUp,
            Forms forms,
            Clock clock) {
        this.desk = desk;
        this.endings = endings;
        this.names = names;
        this.stepUp = stepUp;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var document = desk.show(officer, id);
        model.addAttribute("document", document);
        model.addAttribute("holder", names.of(document.partyId()));
        model.addAttribute("ownCourts", desk.isOwn(officer, id));
        model.addAttribute("canEnd", endings.canEnd(officer, id));
        model.addAttribute("own", officer.name().equals(document.draftedBy()));
        model.addAttribute("ownEnding", officer.name().equals(document.endingDraftedBy()));
        model.addAttribute("disputed", isDisputed(document, CourtTime.dayOf(clock.instant())));
        return VIEW;
    }

    private static boolean isDisputed(DocumentView document, LocalDate today) {
        var until = document.disputedUntil();
        return until != null && !today.isAfter(until);
    }

    /** By a judge or president who did not draft it. */
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
                    return Acted.of(done, PAGE + id + "?done=linked");
                },
                () -> show(officer, id, model));
    }

    /** Other courts' restrictions rest on it too, so its end needs two people. */
    @PostMapping("/ending/signature")
    String signEnding(
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
                    var done = endings.sign(officer, id, RecordPages.version(form));
                    return Acted.of(done, PAGE + id + "?done=unlinked");
                },
                () -> show(officer, id, model));
    }
}
