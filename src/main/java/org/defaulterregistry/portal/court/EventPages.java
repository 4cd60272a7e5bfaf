package org.defaulterregistry.portal.court;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.Endings.Effect;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.performance.EventDesk;
import org.defaulterregistry.performance.EventKind;
import org.defaulterregistry.performance.EventRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Guides to an event of Art. 10: first which, then the facts that it needs; then what it did. */
@Controller
@RequestMapping("/court/cases/{id}/events")
class EventPages {
    private static final String CHOICE = "court/event-choice";
    private static final String VIEW = "court/event-new";

    private final EnforcementCases cases;
    private final EventDesk desk;
    private final EntryDesk entries;
    private final Requests requests;
    private final ActOptions options;
    private final StepUp stepUp;
    private final Forms forms;

    EventPages(
            EnforcementCases cases,
            EventDesk desk,
            EntryDesk entries,
            Requests requests,
            ActOptions options,
            StepUp stepUp,
            Forms forms) {
        this.cases = cases;
        this.desk = desk;
        this.entries = entries;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    /**
     * What the event did to an entry, or to a decision that waits for its filing.
     *
     * @param name of the debtor; null of a decision
     */
    public record Met(Effect effect, String page, @Nullable String name) {}

    /** Without an event chosen, the page asks which. */
    @GetMapping("/new")
    String form(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String event,
            Model model) {
        var form = new HashMap<String, String>();
        if (event != null) {
            form.put("event", event);
        }
        var view = show(judge, id, form, model);
        return EventKind.ofWord(form.getOrDefault("event", ""))
                        .filter(kind -> ActOptions.canHappen(kind, view))
                        .isPresent()
                ? VIEW
                : CHOICE;
    }

    /** It may free somebody at once, and so asks who records it once more. */
    @PostMapping("/new")
    String record(
            Officer judge,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        show(judge, id, form, model);
        var kind = EventKind.ofWord(form.getOrDefault("event", "")).orElseThrow(Problem::notFound);
        return forms.send(
                VIEW,
                model,
                () -> {
                    var event = requests.read(sent(id, kind, form), EventRequest.class);
                    stepUp.mustBeHimself();
                    var recorded = desk.record(judge, event);
                    return Acted.done(
                            "/court/cases/" + id + "/events/" + recorded.id() + "?done=happened");
                });
    }

    /** Each event with the facts that belong to it, and with no other. */
    private static Sent sent(UUID caseId, EventKind kind, Map<String, String> form) {
        var sent =
                new Sent(form)
                        .put("caseId", caseId)
                        .texts("event", "debtorId", "evidence")
                        .days("on", "knownOn");
        return switch (kind) {
            case CREDITOR_WRITTEN_APPLICATION -> sent.answers("courtConsents");
            case THIS_ROUND_OF_ENFORCEMENT_TERMINATED ->
                    sent.numbers("searches")
                            .answers("assetsFound")
                            .put("clue", sent.part("clue").texts("from", "what").answers("valid"));
            case ENFORCEMENT_SUSPENDED -> sent.texts("suspendedBecause");
            case PARTLY_PERFORMED -> sent.texts("part");
            default -> sent;
        };
    }

    private CaseView show(Officer judge, UUID id, Map<String, String> form, Model model) {
        var view = cases.show(judge, id);
        model.addAttribute("case", view);
        model.addAttribute("form", form);
        model.addAttribute("events", options.events(view));
        model.addAttribute("debtors", options.debtors(view));
        model.addAttribute("suspensions", options.suspensions());
        model.addAttribute("clues", options.clues());
        return view;
    }

    @GetMapping("/{eventId}")
    String show(Officer officer, @PathVariable UUID id, @PathVariable UUID eventId, Model model) {
        var view = cases.show(officer, id);
        var event = desk.show(officer, id, eventId);
        var listed = entries.inCase(officer, id);
        model.addAttribute("case", view);
        model.addAttribute("event", event);
        model.addAttribute("debtor", debtor(view, event.event()));
        model.addAttribute(
                "effects", event.entries().stream().map(one -> met(one, listed, view)).toList());
        return "court/event";
    }

    /** The name of the one debtor whom it is about; null: it is about all. */
    private static @Nullable String debtor(CaseView view, EventRequest event) {
        return view.debtors().stream()
                .filter(one -> one.id().equals(event.debtorId()))
                .findFirst()
                .map(CaseView.DebtorView::name)
                .orElse(null);
    }

    private static Met met(Effect effect, List<EntryDesk.Owned> listed, CaseView view) {
        if (effect.listing() == null) {
            return new Met(effect, "/court/decisions/" + effect.decision(), null);
        }
        var name =
                listed.stream()
                        .filter(one -> one.listing().id().equals(effect.listing()))
                        .flatMap(one ->
                                view.debtors().stream()
                                        .filter(debtor -> debtor.partyId().equals(one.party())))
                        .findFirst()
                        .map(CaseView.DebtorView::name)
                        .orElse(null);
        return new Met(effect, "/court/listings/" + effect.listing(), name);
    }
}
