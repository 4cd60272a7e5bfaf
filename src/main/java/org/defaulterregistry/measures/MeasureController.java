package org.defaulterregistry.measures;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.Returns;
import org.defaulterregistry.access.Version;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class MeasureController {
    private final ConsumptionOrders orders;
    private final PermitDesk permits;

    MeasureController(ConsumptionOrders orders, PermitDesk permits) {
        this.orders = orders;
        this.permits = permits;
    }

    @GetMapping("/consumption-orders/{id}")
    @Operation(summary = "Read a consumption order of your court")
    ResponseEntity<OrderView> order(Officer officer, @PathVariable UUID id) {
        var view = orders.show(officer, id);
        return ResponseEntity.ok().eTag(Version.etag(view.version())).body(view);
    }

    @PostMapping("/permits")
    @Operation(summary = "Grant a temporary lift (R-CONS-17(3)); the court president alone may")
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

    @GetMapping("/permits/{id}")
    @Operation(summary = "Read a permit of your court")
    ResponseEntity<PermitView> permit(Officer officer, @PathVariable UUID id) {
        var view = permits.show(officer, id);
        return ResponseEntity.ok().eTag(Version.etag(view.version())).body(view);
    }
}
