package org.defaulterregistry.listing;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Returns;
import org.defaulterregistry.brake.BatchOpening;
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
@RequestMapping(path = "/api/v1/batches", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportController {
    private final ImportDesk desk;
    private final UndoDesk undoing;

    ImportController(ImportDesk desk, UndoDesk undoing) {
        this.desk = desk;
        this.undoing = undoing;
    }

    @PostMapping
    @Operation(summary = "Open a batch, for what is going to come in together (D14)")
    @Returns(value = BatchView.class, status = 201)
    ResponseEntity<Object> open(Officer officer, @Valid @RequestBody BatchOpening request) {
        var batch = desk.open(officer, request, null);
        return Outcome.created(
                URI.create("/api/v1/batches/" + batch.id()), batch, batch.version(), List.of());
    }

    @GetMapping
    @Operation(summary = "The latest hundred batches of your court, the latest first (D14)")
    List<BatchHead> batches(Officer officer) {
        return desk.all(officer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a batch of your court, and what became of each of it")
    ResponseEntity<BatchView> batch(Officer officer, @PathVariable UUID id) {
        var batch = desk.show(officer, id);
        return Outcome.shown(batch, batch.version());
    }

    @PostMapping("/{id}/undo")
    @Operation(
            summary =
                    "Undo a batch as one: entries are withdrawn, drafts lapse, untouched cases are taken back (R-CORRECT-9(1), D14)")
    @Returns(BatchView.class)
    ResponseEntity<Object> undo(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WithdrawalRequest request) {
        var undone = undoing.undo(officer, id, ifMatch, request);
        return Outcome.changed(undone.batch(), undone.batch().version(), undone.journal());
    }
}
