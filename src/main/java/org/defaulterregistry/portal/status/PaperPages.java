package org.defaulterregistry.portal.status;

import static org.defaulterregistry.portal.status.StatusAdvice.HOLDER;

import java.util.List;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.citizen.MyObjections;
import org.defaulterregistry.citizen.MyStatus;
import org.defaulterregistry.citizen.MyWaysOff;
import org.defaulterregistry.citizen.StatusDesk;
import org.defaulterregistry.citizen.WaysOffDesk;
import org.defaulterregistry.notice.Mailbox;
import org.defaulterregistry.notice.NoticeView;
import org.defaulterregistry.proof.MyProofs;
import org.defaulterregistry.proof.MyReceipts;
import org.defaulterregistry.proof.StatementDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody takes home: all that is held on him, and a signed statement to hand on. */
@Controller
@RequestMapping({"/status", "/status/units/{office}"})
class PaperPages {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final StatusDesk status;
    private final WaysOffDesk waysOff;
    private final Mailbox mailbox;
    private final MyObjections objections;
    private final MyProofs proofs;
    private final StatementDesk statements;
    private final Certificate certificate;

    PaperPages(
            StatusDesk status,
            WaysOffDesk waysOff,
            Mailbox mailbox,
            MyObjections objections,
            MyProofs proofs,
            StatementDesk statements,
            Certificate certificate) {
        this.status = status;
        this.waysOff = waysOff;
        this.mailbox = mailbox;
        this.objections = objections;
        this.proofs = proofs;
        this.statements = statements;
        this.certificate = certificate;
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
        return "status/papers";
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

    @GetMapping(path = "/statement.txt", produces = TEXT)
    ResponseEntity<String> statement(
            @ModelAttribute(name = HOLDER, binding = false) Citizen holder) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement.txt\"")
                .body(statements.of(holder, null).note());
    }

    @GetMapping(path = "/certificate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> certificate(
            @ModelAttribute(name = HOLDER, binding = false) Citizen holder) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\"")
                .body(certificate.print(statements.of(holder, null), CertificatePages.address()));
    }
}
