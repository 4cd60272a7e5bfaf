package org.defaulterregistry.identity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/documents", produces = MediaType.APPLICATION_JSON_VALUE)
class DocumentController {
    private final DocumentDesk desk;
    private final PaperEndingDesk endings;
    private final DisputeDesk disputes;

    DocumentController(DocumentDesk desk, PaperEndingDesk endings, DisputeDesk disputes) {
        this.desk = desk;
        this.endings = endings;
        this.disputes = disputes;
    }

    @PostMapping
    @Operation(summary = "Draft the link of a document to a party that is known")
    @Returns(value = DocumentView.class, status = 201)
    ResponseEntity<Object> draft(Officer officer, @Valid @RequestBody DocumentRequest request) {
        return desk.draft(officer, request).created("/api/v1/documents");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a document of a party of your cases")
    ResponseEntity<DocumentView> show(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/signature")
    @Operation(summary = "Sign a drafted document (a judge or president, and not who drafted it)")
    @Returns(DocumentView.class)
    ResponseEntity<Object> sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return desk.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/{id}/name")
    @Operation(summary = "Draft a new name on a document; the old one holds until it is signed")
    @Returns(value = DocumentView.class, status = 201)
    ResponseEntity<Object> rename(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DocumentRequest.NewName request) {
        return desk.rename(officer, id, ifMatch, request).created("/api/v1/documents");
    }

    @PostMapping("/{id}/ending")
    @Operation(summary = "End a document, or take back a draft")
    @Returns(DocumentView.class)
    ResponseEntity<Object> end(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DocumentRequest.Ending request) {
        return endings.end(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/ending/signature")
    @Operation(
            summary =
                    "Sign the end of a document on which other courts' restrictions rest (a judge or"
                            + " president, and not who drafted it)")
    @Returns(DocumentView.class)
    ResponseEntity<Object> signEnding(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return endings.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/{id}/dispute")
    @Operation(summary = "Put the identity behind a document in dispute, at once (R-DISPUTE-1)")
    @Returns(DocumentView.class)
    ResponseEntity<Object> dispute(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DocumentRequest.Dispute request) {
        return disputes.dispute(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/dispute/clearance")
    @Operation(summary = "End a dispute before its time: the identity is certain")
    @Returns(DocumentView.class)
    ResponseEntity<Object> clear(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DocumentRequest.Clearance request) {
        return disputes.clear(officer, id, ifMatch, request).changed();
    }
}
