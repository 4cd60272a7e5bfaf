package org.defaulterregistry.measures;

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
@RequestMapping(path = "/api/v1/exit-bans", produces = MediaType.APPLICATION_JSON_VALUE)
class ExitBanController {
    private final ExitBanDesk desk;
    private final ServiceDesk services;

    ExitBanController(ExitBanDesk desk, ServiceDesk services) {
        this.desk = desk;
        this.services = services;
    }

    @PostMapping
    @Operation(summary = "Draft an exit ban (a judge; R-EXIT-1)")
    @Returns(value = ExitBanFile.class, status = 201)
    ResponseEntity<Object> draft(Officer officer, @Valid @RequestBody ExitBanDraft draft) {
        return desk.draft(officer, draft).created("/api/v1/exit-bans");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an exit ban of your court, from its draft on")
    ResponseEntity<ExitBanFile> show(Officer officer, @PathVariable UUID id) {
        var file = desk.show(officer, id);
        return Outcome.shown(file, file.version());
    }

    @GetMapping(path = "/{id}/text", produces = "text/plain;charset=UTF-8")
    @Operation(summary = "Read the full text of a signed exit ban, lang=zh or lang=en")
    ResponseEntity<String> text(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang) {
        var text = desk.text(officer, id, Language.of(lang));
        return ResponseEntity.ok().eTag(text.sha256()).body(text.body());
    }

    @PostMapping("/{id}/signature")
    @Operation(summary = "Sign an exit ban (the court president, and not who drafted it)")
    @Returns(ExitBanFile.class)
    ResponseEntity<Object> sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return desk.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/{id}/service")
    @Operation(summary = "Record that a signed exit ban was served (R-SERVE-5)")
    @Returns(ExitBanFile.class)
    ResponseEntity<Object> serve(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest request) {
        return services.exitBan(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/lifting")
    @Operation(summary = "Lift an exit ban (a judge or the president; R-EXIT-1)")
    @Returns(ExitBanFile.class)
    ResponseEntity<Object> lift(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LiftRequest request) {
        return desk.lift(officer, id, ifMatch, request).changed();
    }
}
