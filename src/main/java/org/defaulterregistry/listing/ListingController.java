package org.defaulterregistry.listing;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Returns;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ListingController {
    static final String TEXT = "text/plain;charset=UTF-8";

    private final Registrar registrar;
    private final FilingDesk filings;
    private final DecisionDesk desk;

    ListingController(Registrar registrar, FilingDesk filings, DecisionDesk desk) {
        this.registrar = registrar;
        this.filings = filings;
        this.desk = desk;
    }

    @PostMapping("/listing-decisions")
    @Operation(summary = "Draft a listing decision (a judge)")
    @Returns(value = DecisionView.class, status = 201)
    ResponseEntity<Object> draft(Officer officer, @Valid @RequestBody DraftRequest request) {
        return registrar.draft(officer, request).created("/api/v1/listing-decisions");
    }

    @GetMapping("/listing-decisions/{id}")
    @Operation(summary = "Read a listing decision of your court")
    ResponseEntity<DecisionView> decision(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/listing-decisions/{id}/signature")
    @Operation(summary = "Sign a listing decision (the court president, and not who drafted it)")
    @Returns(DecisionView.class)
    ResponseEntity<Object> sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return registrar.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/listing-decisions/{id}/filing")
    @Operation(
            summary =
                    "Record the filing that a local government's listing waits for (R-DECIDE-GOV)")
    @Returns(DecisionView.class)
    ResponseEntity<Object> file(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody FilingRequest request) {
        return filings.file(officer, id, ifMatch, request).changed();
    }

    @GetMapping(path = "/listing-decisions/{id}/text", produces = TEXT)
    @Operation(summary = "Read the full text of a decision of your court, lang=zh or lang=en")
    ResponseEntity<String> text(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang) {
        var text = desk.text(officer, id, Language.of(lang));
        return ResponseEntity.ok().eTag(text.sha256()).body(text.body());
    }

    @PostMapping("/listing-decisions/{id}/service")
    @Operation(summary = "Record that a listing decision was served (R-SERVE-5)")
    @Returns(DecisionView.class)
    ResponseEntity<Object> serve(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest request) {
        return desk.serve(officer, id, ifMatch, request).changed();
    }

    @GetMapping("/listings/{id}")
    @Operation(summary = "Read an entry of your court")
    ResponseEntity<ListingView> listing(Officer officer, @PathVariable UUID id) {
        var view = desk.showListing(officer, id);
        return Outcome.shown(view, view.version());
    }
}
