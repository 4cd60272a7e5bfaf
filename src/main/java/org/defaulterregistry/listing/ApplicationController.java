package org.defaulterregistry.listing;

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

/** Applications for a listing. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApplicationController {
    private final ApplicationDesk desk;
    private final NotAnewDesk anew;

    ApplicationController(ApplicationDesk desk, NotAnewDesk anew) {
        this.desk = desk;
        this.anew = anew;
    }

    @PostMapping("/enforcement-cases/{id}/listing-applications")
    @Operation(summary = "Record a creditor's application for a listing (R-APPLY-5)")
    @Returns(value = ApplicationView.class, status = 201)
    ResponseEntity<Object> receive(
            Officer officer,
            @PathVariable UUID id,
            @Valid @RequestBody ApplicationRequest request) {
        return desk.receive(officer, id, request).created("/api/v1/listing-applications");
    }

    @GetMapping("/listing-applications/{id}")
    @Operation(summary = "Read an application to your court")
    ResponseEntity<ApplicationView> show(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/listing-applications/{id}/refusal")
    @Operation(summary = "Refuse an application, with reasons (a judge)")
    @Returns(ApplicationView.class)
    ResponseEntity<Object> refuse(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RefusalRequest request) {
        return desk.refuse(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/listing-refusals")
    @Operation(
            summary =
                    "Decide, with reasons, that a debtor is not listed about whom your court decides anew")
    @Returns(value = NotAnewDesk.NotListed.class, status = 201)
    ResponseEntity<Object> refuseAnew(Officer officer, @Valid @RequestBody NotAnewRequest request) {
        var done = anew.decide(officer, request);
        return Outcome.created(
                URI.create("/api/v1/enforcement-cases/" + done.caseId()), done, 0, done.journal());
    }
}
