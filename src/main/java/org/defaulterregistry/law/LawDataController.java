package org.defaulterregistry.law;

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

/** Where operators load calendars, measures, courts and periods without a new build. */
@RestController
@RequestMapping(LawDataController.ADDRESS)
class LawDataController {
    static final String ADDRESS = "/api/v1/admin/law-data";

    private final LawDataDesk desk;

    LawDataController(LawDataDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(
            summary =
                    "Propose a new edition of the calendar, the measures, the courts or the retention periods")
    @Returns(value = LawDataView.class, status = 201)
    ResponseEntity<Object> propose(Officer operator, @Valid @RequestBody LawDataRequest request) {
        var data = desk.propose(operator, request);
        return Outcome.created(
                URI.create(ADDRESS + "/" + data.id()),
                LawDataView.of(data).withoutContent(),
                data.version(),
                List.of());
    }

    @PostMapping("/{id}/consent")
    @Operation(
            summary =
                    "Consent to an edition that another operator proposed; it is in force at once")
    @Returns(LawDataView.class)
    ResponseEntity<Object> consent(
            Officer operator,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var done = desk.consent(operator, id, ifMatch);
        return Outcome.changed(
                LawDataView.of(done.data()).withoutContent(),
                done.data().version(),
                done.journal());
    }

    @GetMapping
    @Operation(summary = "Every edition that was proposed or loaded")
    List<LawDataView> all() {
        return desk.all().stream().map(data -> LawDataView.of(data).withoutContent()).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an edition, to consent to it or to see what was in force")
    ResponseEntity<LawDataView> show(@PathVariable UUID id) {
        var data = desk.show(id);
        return Outcome.shown(LawDataView.of(data), data.version());
    }
}
