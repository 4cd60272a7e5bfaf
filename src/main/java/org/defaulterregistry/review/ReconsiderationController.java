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

/** What is taken to the next higher court. */
@RestController
@RequestMapping(path = "/api/v1/reconsiderations", produces = MediaType.APPLICATION_JSON_VALUE)
class ReconsiderationController {
    private final ReconsiderationDesk desk;
    private final AdmissionDesk admissions;
    private final RulingDesk rulings;
    private final ServingDesk serving;
    private final ReviewBook book;

    ReconsiderationController(
            ReconsiderationDesk desk,
            AdmissionDesk admissions,
            RulingDesk rulings,
            ServingDesk serving,
            ReviewBook book) {
        this.desk = desk;
        this.admissions = admissions;
        this.rulings = rulings;
        this.serving = serving;
        this.book = book;
    }

    @PostMapping
    @Operation(
            summary = "Take a rejection, or an exit ban, to the next higher court (R-REVIEW-12(4))")
    @Returns(value = ReconsiderationView.class, status = 201)
    ResponseEntity<Object> file(Petitioner by, @Valid @RequestBody ReconsiderationRequest request) {
        return desk.file(by, request).created("/api/v1/reconsiderations");
    }

    @GetMapping
    @Operation(summary = "Read what was taken up to your court; an auditor all")
    List<ReconsiderationView> all(
            Officer officer, @RequestParam(required = false) @Nullable String why) {
        return book.reconsiderations(officer, why);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read what was taken up to your court, or from it, with the file below")
    ResponseEntity<ReconsiderationView> show(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String why) {
        var view = book.showReconsideration(officer, id, why);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/admission")
    @Operation(summary = "Say whether what came late for a good cause is accepted (CPL Art. 86)")
    @Returns(ReconsiderationView.class)
    ResponseEntity<Object> admit(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReconsiderationRequest.Admission request) {
        return admissions.admit(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Decide above; what is founded is put right at once (R-REVIEW-12(5))")
    @Returns(ReconsiderationView.class)
    ResponseEntity<Object> decide(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RulingRequest request) {
        return rulings.decideReconsideration(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/service")
    @Operation(summary = "Record that the decision above was served")
    @Returns(ReconsiderationView.class)
    ResponseEntity<Object> serve(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest service) {
        return serving.serveReconsideration(officer, id, ifMatch, service).changed();
    }
}
