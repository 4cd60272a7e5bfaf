package org.defaulterregistry.portal.court;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.duties.DutyView;
import org.defaulterregistry.duties.Worklist;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.DeletionRequest;
import org.defaulterregistry.listing.EndingDesk;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.PublicationDesk;
import org.defaulterregistry.listing.WithdrawalRequest;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.waysoff.CourtWaysOff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry on the list, how it may end, and the court's acts that end it. */
@Controller
@RequestMapping("/court/listings/{id}")
class EntryPages {
    private static final String VIEW = "court/entry";
    private static final String WITHDRAWAL = "court/withdrawal";
    private static final String DELETION = "court/deletion";
    private static final Set<DutyKind> LOOKS =
            Set.of(DutyKind.LOOK_AT_ENTRY, DutyKind.WITHDRAW_ENTRY);
    private static final String PAGE = "/court/listings/";

    private final EntryDesk entries;
    private final EndingDesk endings;
    private final PublicationDesk publications;
    private final EnforcementCases cases;
    private final CourtWaysOff ways;
    private final Worklist worklist;
    private final Requests requests;
    private final Options options;
    private final StepUp stepUp;
    private final Forms forms;
    private final Clock clock;

    EntryPages(
            EntryDesk entries,
            EndingDesk endings,
            PublicationDesk publications,
            EnforcementCases cases,
            CourtWaysOff ways,
            Worklist worklist,
            Requests requests,
            Options options,
            StepUp stepUp,
            Forms forms,
            Clock clock) {
        this.entries = entries;
        this.endings = endings;
        this.publications = publications;
        this.cases = cases;
        this.ways = ways;
        this.worklist = worklist;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String show(Officer officer, @PathVariable UUID id, Model model) {
        showEntry(officer, id, model);
        model.addAttribute("bound", ways.ofEntry(officer, id));
        var due = worklist.about(officer, id);
        model.addAttribute("due", due);
        model.addAttribute("lookOwed", isDue(due, LOOKS));
        model.addAttribute("early", isDue(due, Set.of(DutyKind.CONSIDER_EARLY_DELETION)));
        model.addAttribute(
                "publishable",
                isDue(due, Set.of(DutyKind.PUBLISH_ENTRY))
                        && (officer.roles().contains(Role.CLERK)
                                || officer.roles().contains(Role.JUDGE)));
        return VIEW;
    }

    private static boolean isDue(List<DutyView> due, Set<DutyKind> kinds) {
        return due.stream().anyMatch(duty -> kinds.contains(duty.kind()));
    }

    private void showEntry(Officer officer, UUID id, Model model) {
        var entry = entries.ofCourt(officer, id).listing();
        var today = CourtTime.dayOf(clock.instant());
        model.addAttribute("entry", entry);
        model.addAttribute("state", entry.state(today));
        model.addAttribute("case", cases.show(officer, entry.caseId()));
    }

    /** That an entry is public whose grace ran out (R-GRACE-15). */
    @PostMapping("/publication")
    String publish(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var done = publications.publish(officer, id, RecordPages.version(form));
                    return Step.acted(done, PAGE + id + "?done=published");
                },
                () -> show(officer, id, model));
    }

    @GetMapping("/withdrawal")
    String withdrawalForm(Officer officer, @PathVariable UUID id, Model model) {
        return showWithdrawal(officer, id, model, Step.empty());
    }

    /** It should never have been (R-CORRECT-9(1)). What frees a person needs one officer. */
    @PostMapping("/withdrawal")
    String withdraw(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                WITHDRAWAL,
                model,
                () -> {
                    var sent = new Sent(form).texts("reason", "evidence").days("foundOn");
                    var withdrawal = requests.read(sent, WithdrawalRequest.class);
                    stepUp.mustBeHimself();
                    var done = endings.withdraw(officer, id, RecordPages.version(form), withdrawal);
                    return Step.acted(done, PAGE + id + "?done=withdrawn");
                },
                () -> showWithdrawal(officer, id, model, form));
    }

    private String showWithdrawal(Officer officer, UUID id, Model model, Map<String, String> form) {
        showEntry(officer, id, model);
        model.addAttribute("form", form);
        model.addAttribute("reasons", options.withdrawals());
        return WITHDRAWAL;
    }

    @GetMapping("/deletion")
    String deletionForm(Officer officer, @PathVariable UUID id, Model model) {
        return showDeletion(officer, id, model, Step.empty());
    }

    @PostMapping("/deletion")
    String delete(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                DELETION,
                model,
                () -> {
                    var sent = new Sent(form).texts("because", "evidence").days("on");
                    var deletion = requests.read(sent, DeletionRequest.class);
                    stepUp.mustBeHimself();
                    var done = endings.delete(officer, id, RecordPages.version(form), deletion);
                    return Step.acted(done, PAGE + id + "?done=deleted");
                },
                () -> showDeletion(officer, id, model, form));
    }

    private String showDeletion(Officer officer, UUID id, Model model, Map<String, String> form) {
        showEntry(officer, id, model);
        model.addAttribute("form", form);
        model.addAttribute("reasons", options.deletions());
        return DELETION;
    }
}
