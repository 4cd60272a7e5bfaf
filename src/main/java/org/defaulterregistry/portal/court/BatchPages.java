package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.web.StepUp;
import org.defaulterregistry.brake.Batches;
import org.defaulterregistry.brake.HoldDesk;
import org.defaulterregistry.enforcement.AlarmDesk;
import org.defaulterregistry.enforcement.AlarmView;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.enforcement.ImportedCase;
import org.defaulterregistry.listing.BatchView;
import org.defaulterregistry.listing.ImportDesk;
import org.defaulterregistry.listing.UndoDesk;
import org.defaulterregistry.listing.WithdrawalRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came in together, what became of each of it, and its undoing as one (D14). */
@Controller
@RequestMapping("/court/batches")
class BatchPages {
    private static final String UNDO = "court/batch-undo";
    private static final String PAGE = "/court/batches/";
    private static final int A_PAGE = 50;

    private final Batches batches;
    private final ImportDesk desk;
    private final UndoDesk undoing;
    private final HoldDesk holds;
    private final AlarmDesk alarms;
    private final CaseSearch search;
    private final Requests requests;
    private final Options options;
    private final StepUp stepUp;
    private final Forms forms;

    BatchPages(
            Batches batches,
            ImportDesk desk,
            UndoDesk undoing,
            HoldDesk holds,
            AlarmDesk alarms,
            CaseSearch search,
            Requests requests,
            Options options,
            StepUp stepUp,
            Forms forms) {
        this.batches = batches;
        this.desk = desk;
        this.undoing = undoing;
        this.holds = holds;
        this.alarms = alarms;
        this.search = search;
        this.requests = requests;
        this.options = options;
        this.stepUp = stepUp;
        this.forms = forms;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        model.addAttribute("batches", batches.of(officer));
        model.addAttribute(
                "holds", holds.shownTo(officer).stream().filter(hold -> !hold.released()).count());
        model.addAttribute(
                "alarms",
                alarms.shownTo(officer).stream()
                        .filter(alarm -> alarm.state() == AlarmView.State.OPEN)
                        .count());
        return "court/batches";
    }

    @GetMapping("/{id}")
    String show(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var batch = desk.show(officer, id);
        var last = Math.max(1, (batch.cases().size() + A_PAGE - 1) / A_PAGE);
        var shown = Math.clamp(page, 1, last);
        counted(batch, model);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        var cases = batch.cases().stream().skip((shown - 1L) * A_PAGE).limit(A_PAGE).toList();
        model.addAttribute("cases", cases);
        model.addAttribute(
                "here", search.own(officer, cases.stream().map(ImportedCase::id).toList()));
        return "court/batch";
    }

    @GetMapping("/{id}/undo")
    String undoForm(Officer officer, @PathVariable UUID id, Model model) {
        return showUndo(officer, id, model, Step.empty());
    }

    /** What frees people needs one officer; so does what nobody has acted on. */
    @PostMapping("/{id}/undo")
    String undo(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                UNDO,
                model,
                () -> {
                    var sent = new Sent(form).texts("reason", "evidence").days("foundOn");
                    var why = requests.read(sent, WithdrawalRequest.class);
                    stepUp.mustBeHimself();
                    undoing.undo(officer, id, RecordPages.version(form), why);
                    return Acted.done(PAGE + id + "?done=undone");
                },
                () -> showUndo(officer, id, model, form));
    }

    private String showUndo(Officer officer, UUID id, Model model, Map<String, String> form) {
        counted(desk.show(officer, id), model);
        model.addAttribute("form", form);
        model.addAttribute("reasons", options.withdrawals());
        return UNDO;
    }

    private static void counted(BatchView batch, Model model) {
        model.addAttribute("batch", batch);
        for (var state : ImportedCase.State.values()) {
            model.addAttribute(
                    state.name(),
                    batch.cases().stream().filter(one -> one.state() == state).count());
        }
    }
}
