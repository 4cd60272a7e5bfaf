package org.defaulterregistry.enforcement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
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
@RequestMapping(path = "/api/v1/enforcement-cases", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseController {
    private final EnforcementCases cases;
    private final NoticeDesk notices;
    private final CaseTransfer transfer;

    CaseController(EnforcementCases cases, NoticeDesk notices, CaseTransfer transfer) {
        this.cases = cases;
        this.notices = notices;
        this.transfer = transfer;
    }

    @PostMapping
    @Operation(summary = "Record an enforcement case with its debtors")
    @Returns(value = CaseView.class, status = 201)
    ResponseEntity<Object> record(Officer officer, @Valid @RequestBody CaseRequest request) {
        var recorded = cases.record(officer, request);
        return Outcome.created(
                URI.create("/api/v1/enforcement-cases/" + recorded.view().id()),
                recorded.view(),
                recorded.view().version(),
                recorded.journal());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a case of your court")
    ResponseEntity<CaseView> show(Officer officer, @PathVariable UUID id) {
        var view = cases.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/notices")
    @Operation(summary = "Record an enforcement notice to a debtor (R-NOTICE-5)")
    @Returns(CaseView.class)
    ResponseEntity<Object> issueNotice(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NoticeRequest request) {
        return changed(notices.issue(officer, id, ifMatch, request));
    }

    @PostMapping("/{id}/notices/{noticeId}/service")
    @Operation(summary = "Record that a notice was served")
    @Returns(CaseView.class)
    ResponseEntity<Object> serveNotice(
            Officer officer,
            @PathVariable UUID id,
            @PathVariable UUID noticeId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest request) {
        return changed(notices.serve(officer, id, noticeId, ifMatch, request));
    }

    @PostMapping("/{id}/transfer")
    @Operation(summary = "Hand a case over to another court (the court president)")
    @Returns(CaseView.class)
    ResponseEntity<Object> transfer(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody TransferRequest request) {
        return changed(transfer.transfer(officer, id, ifMatch, request));
    }

    private static ResponseEntity<Object> changed(EnforcementCases.Recorded recorded) {
        return Outcome.changed(recorded.view(), recorded.view().version(), recorded.journal());
    }
}
