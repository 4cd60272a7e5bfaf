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
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class PartyChangeController {
    private final MergerDesk mergers;
    private final SplitDesk splits;
    private final PartyChangeDesk changes;

    PartyChangeController(MergerDesk mergers, SplitDesk splits, PartyChangeDesk changes) {
        this.mergers = mergers;
        this.splits = splits;
        this.changes = changes;
    }

    @PostMapping("/party-mergers")
    @Operation(summary = "Draft that two parties are one")
    @Returns(value = PartyChangeView.class, status = 201)
    ResponseEntity<Object> merge(
            Officer officer, @Valid @RequestBody PartyChangeRequest.Merger request) {
        return mergers.draft(officer, request).created("/api/v1/party-mergers");
    }

    @GetMapping("/party-mergers/{id}")
    @Operation(summary = "Read a merger that your court drafted")
    ResponseEntity<PartyChangeView> merger(Officer officer, @PathVariable UUID id) {
        return shown(changes.show(officer, PartyChange.Kind.MERGER, id));
    }

    @PostMapping("/party-mergers/{id}/signature")
    @Operation(summary = "Sign a merger (a judge or president, and not who drafted it)")
    @Returns(PartyChangeView.class)
    ResponseEntity<Object> signMerger(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return mergers.sign(officer, id, ifMatch).changed();
    }

    @PostMapping("/party-splits")
    @Operation(summary = "Draft that one party is two")
    @Returns(value = PartyChangeView.class, status = 201)
    ResponseEntity<Object> split(
            Officer officer, @Valid @RequestBody PartyChangeRequest.Split request) {
        return splits.draft(officer, request).created("/api/v1/party-splits");
    }

    @GetMapping("/party-splits/{id}")
    @Operation(summary = "Read a split that your court drafted")
    ResponseEntity<PartyChangeView> split(Officer officer, @PathVariable UUID id) {
        return shown(changes.show(officer, PartyChange.Kind.SPLIT, id));
    }

    @PostMapping("/party-splits/{id}/signature")
    @Operation(summary = "Sign a split (a judge or president, and not who drafted it)")
    @Returns(PartyChangeView.class)
    ResponseEntity<Object> signSplit(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return splits.sign(officer, id, ifMatch).changed();
    }

    private static ResponseEntity<PartyChangeView> shown(PartyChangeView view) {
        return Outcome.shown(view, view.version());
    }
}
