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

/** Decisions on a longer term. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ExtensionController {
    private final ExtensionDesk desk;

    ExtensionController(ExtensionDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/listings/{id}/extensions")
    @Operation(summary = "Draft a longer term for an entry (a judge; R-TERM-2(2))")
    @Returns(value = ExtensionView.class, status = 201)
    ResponseEntity<Object> draft(
            Officer officer, @PathVariable UUID id, @Valid @RequestBody ExtensionRequest request) {
        return desk.draft(officer, id, request).created("/api/v1/extensions");
    }

    @GetMapping("/extensions/{id}")
    @Operation(summary = "Read an extension of your court")
    ResponseEntity<ExtensionView> show(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/extensions/{id}/signature")
    @Operation(summary = "Sign an extension (the court president, and not who drafted it)")
    @Returns(ExtensionView.class)
    ResponseEntity<Object> sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return desk.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/extensions/{id}/service")
    @Operation(summary = "Record that an extension was served (R-SERVE-5)")
    @Returns(ExtensionView.class)
    ResponseEntity<Object> serve(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest request) {
        return desk.serve(officer, id, ifMatch, request).changed();
    }

    @GetMapping(path = "/extensions/{id}/text", produces = ListingController.TEXT)
    @Operation(summary = "Read the full text of an extension of your court, lang=zh or lang=en")
    ResponseEntity<String> text(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang) {
        var text = desk.text(officer, id, Language.of(lang));
        return ResponseEntity.ok().eTag(text.sha256()).body(text.body());
    }
}
