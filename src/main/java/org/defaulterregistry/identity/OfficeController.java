package org.defaulterregistry.identity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

@RestController
@RequestMapping(path = "/api/v1/offices", produces = MediaType.APPLICATION_JSON_VALUE)
class OfficeController {
    private final OfficeDesk desk;
    private final ReleaseDesk releases;
    private final ReleaseReviewDesk reviews;

    OfficeController(OfficeDesk desk, ReleaseDesk releases, ReleaseReviewDesk reviews) {
        this.desk = desk;
        this.releases = releases;
        this.reviews = reviews;
    }

    @PostMapping
    @Operation(summary = "Draft who answers for a debtor unit (R-CONS-3-UNIT)")
    @Returns(value = OfficeView.class, status = 201)
    ResponseEntity<Object> draft(Officer officer, @Valid @RequestBody OfficeRequest request) {
        return desk.draft(officer, request).created("/api/v1/offices");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an office of a unit in your court's case")
    ResponseEntity<OfficeView> show(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/signature")
    @Operation(summary = "Sign a drafted office (a judge or president, and not who drafted it)")
    @Returns(OfficeView.class)
    ResponseEntity<Object> sign(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return desk.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Let the holder of an office go (R-CONS-17(2), R-CONS-3-UNIT)")
    @Returns(OfficeView.class)
    ResponseEntity<Object> release(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody OfficeRequest.Release request) {
        return releases.release(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/release/review")
    @Operation(
            summary =
                    "Record what your court, which restricts the unit too, found about a release by"
                            + " another court")
    @Returns(OfficeView.class)
    ResponseEntity<Object> reviewed(
            Officer officer,
            @PathVariable UUID id,
            @Valid @RequestBody PartyRequest.Review request) {
        return reviews.reviewed(officer, id, request).changed();
    }
}
