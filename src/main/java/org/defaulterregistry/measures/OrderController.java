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
@RequestMapping(path = "/api/v1/consumption-orders", produces = MediaType.APPLICATION_JSON_VALUE)
class OrderController {
    private final OrderDesk desk;
    private final ServiceDesk services;

    OrderController(OrderDesk desk, ServiceDesk services) {
        this.desk = desk;
        this.services = services;
    }

    @PostMapping
    @Operation(summary = "Draft a consumption order outside a listing (a judge; R-CONS-1(1))")
    @Returns(value = OrderFile.class, status = 201)
    ResponseEntity<Object> draft(Officer officer, @Valid @RequestBody OrderDraft draft) {
        return desk.draft(officer, draft).created("/api/v1/consumption-orders");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a consumption order of your court, from its draft on")
    ResponseEntity<OrderFile> show(Officer officer, @PathVariable UUID id) {
        var file = desk.show(officer, id);
        return Outcome.shown(file, file.version());
    }

    @GetMapping(path = "/{id}/text", produces = "text/plain;charset=UTF-8")
    @Operation(summary = "Read the full text of a signed order, lang=zh or lang=en")
    ResponseEntity<String> text(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang) {
        var text = desk.text(officer, id, Language.of(lang));
        return ResponseEntity.ok().eTag(text.sha256()).body(text.body());
    }

    @PostMapping("/{id}/signature")
    @Operation(summary = "Sign a consumption order (the court president, and not who drafted it)")
    @Returns(OrderFile.class)
    ResponseEntity<Object> sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return desk.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/{id}/service")
    @Operation(summary = "Record that a signed order was served (R-SERVE-5)")
    @Returns(OrderFile.class)
    ResponseEntity<Object> serve(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest request) {
        return services.order(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/lifting")
    @Operation(summary = "Lift a consumption order (a judge or the president; R-CONS-9)")
    @Returns(OrderFile.class)
    ResponseEntity<Object> lift(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LiftRequest request) {
        return desk.lift(officer, id, ifMatch, request).changed();
    }
}
