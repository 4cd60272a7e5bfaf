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
@RequestMapping(path = "/api/v1/clearances/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ClearanceController {
    private final Clearances clearances;

    ClearanceController(Clearances clearances) {
        this.clearances = clearances;
    }

    @GetMapping
    @Operation(summary = "Read that somebody was confirmed not to be the debtor of a case")
    ResponseEntity<ClearanceView> show(Officer officer, @PathVariable UUID id) {
        var view = clearances.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/setting-aside")
    @Operation(summary = "Set a clearance aside on new evidence (a judge or president)")
    @Returns(ClearanceView.class)
    ResponseEntity<Object> setAside(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ClearanceView.NewEvidence request) {
        return clearances.setAside(officer, id, ifMatch, request).changed();
    }
}
