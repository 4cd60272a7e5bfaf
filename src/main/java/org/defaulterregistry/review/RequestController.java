package org.defaulterregistry.review;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Returns;
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

/** Correction requests. */
@RestController
@RequestMapping(path = "/api/v1/correction-requests", produces = MediaType.APPLICATION_JSON_VALUE)
class RequestController {
    private final ObjectionDesk desk;
    private final RulingDesk rulings;
    private final ServingDesk serving;
    private final ReviewBook book;

    RequestController(
            ObjectionDesk desk, RulingDesk rulings, ServingDesk serving, ReviewBook book) {
        this.desk = desk;
        this.rulings = rulings;
        this.serving = serving;
        this.book = book;
    }

    @PostMapping
    @Operation(
            summary = "Ask a court to put something right, or record it from paper (R-REVIEW-11)")
    @Returns(value = ObjectionView.class, status = 201)
    ResponseEntity<Object> file(Petitioner by, @Valid @RequestBody ObjectionRequest request) {
        return desk.file(by, request).created("/api/v1/correction-requests");
    }

    @GetMapping
    @Operation(summary = "Read the correction requests to your court; an auditor all")
    List<ObjectionView> all(Officer officer, @RequestParam(required = false) @Nullable String why) {
        return book.requests(officer, why);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a correction request to your court, or one that was taken up to it")
    ResponseEntity<ObjectionView> show(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String why) {
        var view = book.showRequest(officer, id, why);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/decision")
    @Operation(
            summary =
                    "Decide a correction request; what is founded is put right at once (R-REVIEW-12)")
    @Returns(ObjectionView.class)
    ResponseEntity<Object> decide(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RulingRequest request) {
        return rulings.decideRequest(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/service")
    @Operation(summary = "Record that the decision was served: ten days to go up run from then on")
    @Returns(ObjectionView.class)
    ResponseEntity<Object> serve(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest service) {
        return serving.serveRequest(officer, id, ifMatch, service).changed();
    }
}
