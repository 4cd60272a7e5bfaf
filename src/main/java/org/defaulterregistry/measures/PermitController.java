package org.defaulterregistry.measures;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.ProblemDocument;
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
@RequestMapping(path = "/api/v1/permits", produces = MediaType.APPLICATION_JSON_VALUE)
class PermitController {
    private final PermitDesk permits;
    private final RevocationDesk revocations;

    PermitController(PermitDesk permits, RevocationDesk revocations) {
        this.permits = permits;
        this.revocations = revocations;
    }

    @PostMapping
    @Operation(
            summary =
                    "Make an exception from an order or an entry: a temporary lift (the president; R-CONS-17(3)),"
                            + " necessary consumption (R-CONS-8), an officer's own money"
                            + " (R-CONS-3-PRIVATE)")
    @Returns(value = PermitDesk.Granted.class, status = 201)
    ResponseEntity<Object> grant(Officer officer, @Valid @RequestBody PermitRequest request) {
        var granted = permits.grant(officer, request);
        var permit = granted.permit();
        return permit == null
                ? Outcome.refused(
                        ProblemDocument.refused(
                                granted.id(), granted.findings(), granted.journal()),
                        granted.journal())
                : Outcome.created(
                        URI.create("/api/v1/permits/" + permit.id()),
                        granted,
                        permit.version(),
                        granted.journal());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a permit of your court")
    ResponseEntity<PermitView> show(Officer officer, @PathVariable UUID id) {
        var view = permits.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/revocation")
    @Operation(summary = "Take a permit back at once (a judge or the president; R-CONS-17(4))")
    @Returns(PermitView.class)
    ResponseEntity<Object> revoke(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RevocationRequest request) {
        return revocations.revoke(officer, id, ifMatch, request).changed();
    }
}
