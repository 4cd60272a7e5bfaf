package org.defaulterregistry.portal.status;

import static org.defaulterregistry.portal.status.StatusAdvice.HOLDER;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.PlainDay;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.citizen.MyObjections;
import org.defaulterregistry.citizen.MyStatus;
import org.defaulterregistry.citizen.MyWaysOff;
import org.defaulterregistry.citizen.StatusDesk;
import org.defaulterregistry.citizen.WaysOffDesk;
import org.defaulterregistry.notice.Mailbox;
import org.defaulterregistry.notice.NoticeView;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.proof.MyProofs;
import org.defaulterregistry.proof.MyReceipts;
import org.defaulterregistry.proof.StatementDesk;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.SignedNote;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody takes home: all that is held on him, and a signed statement to hand on. */
@Controller
@RequestMapping({"/status", "/status/units/{office}"})
class PaperPages {
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String PAPERS = "status/papers";

    private final StatusDesk status;
    private final WaysOffDesk waysOff;
    private final Mailbox mailbox;
    private final MyObjections objections;
    private final MyProofs proofs;
    private final StatementDesk statements;
    private final Certificate certificate;
    private final Forms forms;

    PaperPages(
            StatusDesk status,
            WaysOffDesk waysOff,
            Mailbox mailbox,
            MyObjections objections,
            MyProofs proofs,
            StatementDesk statements,
            Certificate certificate,
            Forms forms) {
        this.status = status;
        this.waysOff = waysOff;
        this.mailbox = mailbox;
        this.objections = objections;
        this.proofs = proofs;
        this.statements = statements;
        this.certificate = certificate;
        this.forms = forms;
    }

    /** All that is held, as the API's addresses under /api/v1/me give it one by one. */
    public record Export(
            MyStatus status,
            MyWaysOff waysOff,
            List<NoticeView> notices,
            MyObjections.All objections,
            MyReceipts receipts) {}

    @GetMapping("/papers")
    String papers() {
        return PAPERS;
    }

    @GetMapping(path = "/export.json", produces = "application/json")
    ResponseEntity<Export> export(@ModelAttribute(name = HOLDER, binding = false) Citizen holder) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held-on-me.json\"")
                .body(
                        new Export(
                                status.of(holder),
                                waysOff.of(holder),
                                mailbox.of(holder),
                                objections.of(holder),
                                proofs.of(holder)));
    }

    /**
     * @param at a past day, about whose end it speaks; empty: now
     */
    @GetMapping("/statement.txt")
    Object statement(
            @ModelAttribute(name = HOLDER, binding = false) Citizen holder,
            @RequestParam(required = false) @Nullable String at,
            Model model) {
        return paper(
                holder,
                at,
                model,
                note -> file("statement.txt", MediaType.valueOf(TEXT), note.note()));
    }

    /**
     * @param at as for the statement
     */
    @GetMapping("/certificate.pdf")
    Object certificate(
            @ModelAttribute(name = HOLDER, binding = false) Citizen holder,
            @RequestParam(required = false) @Nullable String at,
            Model model) {
        return paper(
                holder,
                at,
                model,
                note ->
                        file(
                                "certificate.pdf",
                                MediaType.APPLICATION_PDF,
                                certificate.print(note, CertificatePages.address())));
    }

    /** The file; or the page again, if there is no statement about that time. */
    private Object paper(
            Citizen holder,
            @Nullable String at,
            Model model,
            Function<SignedNote, ResponseEntity<?>> file) {
        model.addAttribute("at", at);
        try {
            return file.apply(statements.of(holder, lastMinuteOf(at)));
        } catch (Problem problem) {
            return forms.again(PAPERS, model, problem);
        }
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(type)
                .body(content);
    }

    /** The last minute of that day, at court time. */
    private static @Nullable Instant lastMinuteOf(@Nullable String at) {
        if (at == null || at.isBlank()) {
            return null;
        }
        return PlainDay.read(at.strip())
                .map(day -> CourtTime.startOf(day.plusDays(1)).minus(1, ChronoUnit.MINUTES))
                .orElseThrow(() ->
                        Problem.invalid(
                                "/at",
                                "This is no calendar date",
                                "Write a past day such as 2026-02-28, or leave it out for now."));
    }
}
