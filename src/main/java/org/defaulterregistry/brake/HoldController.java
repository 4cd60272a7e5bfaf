package org.defaulterregistry.brake;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
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
@RequestMapping(path = "/api/v1/brakes", produces = MediaType.APPLICATION_JSON_VALUE)
class HoldController {
    private final HoldDesk desk;

    HoldController(HoldDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary =
                    "What the brake holds or held: of your court and the courts next below, for auditors of all (D14)")
    List<HoldView> holds(Officer officer) {
        return desk.shownTo(officer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read one hold")
    ResponseEntity<HoldView> hold(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/release")
    @Operation(
            summary =
                    "Release a hold (an officer who took no part, of this court or the next higher one)")
    @Returns(HoldView.class)
    ResponseEntity<Object> release(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReleaseRequest request) {
        return desk.release(officer, id, ifMatch, request).changed();
    }
}
