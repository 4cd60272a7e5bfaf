package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a president names who signs in his place. */
@RestController
@RequestMapping(DeputyController.ADDRESS)
class DeputyController {
    static final String ADDRESS = "/api/v1/deputies";

    private final DeputyDesk desk;

    DeputyController(DeputyDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "Name the judge who signs in the absent president's place (R-DECIDE-5)")
    @Returns(value = DeputyView.class, status = 201)
    ResponseEntity<Object> name(Officer president, @Valid @RequestBody DeputyRequest request) {
        var done = desk.name(president, request);
        return Outcome.created(
                URI.create(ADDRESS + "/" + done.deputy().id()),
                done.deputy(),
                done.deputy().version(),
                done.journal());
    }

    @GetMapping
    @Operation(summary = "Every deputy that a president of your court has named")
    List<DeputyView> all(Officer officer) {
        return desk.all(officer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read who was named, from when until when")
    ResponseEntity<DeputyView> show(Officer officer, @PathVariable UUID id) {
        var deputy = desk.show(officer, id);
        return Outcome.shown(deputy, deputy.version());
    }

    @PostMapping("/{id}/ending")
    @Operation(summary = "End it before its last day; the deputy's next signature is refused")
    @Returns(DeputyView.class)
    ResponseEntity<Object> end(
            Officer president,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var done = desk.end(president, id, ifMatch);
        return Outcome.changed(done.deputy(), done.deputy().version(), done.journal());
    }
}
