package org.defaulterregistry.proof;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An auditor says {@code why} he looks, and the person whom it concerns reads it. */
@RestController
@RequestMapping(path = "/api/v1/journal", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryController {
    private final HistoryDesk desk;
    private final PastDesk past;

    HistoryController(HistoryDesk desk, PastDesk past) {
        this.desk = desk;
        this.past = past;
    }

    @GetMapping("/acts/{position}")
    @Operation(
            summary = "Read an act of your court by a position of it, with receipts and openings")
    ActView act(
            Officer officer,
            @PathVariable long position,
            @RequestParam(required = false) @Nullable String why) {
        return desk.act(officer, position, why);
    }

    @GetMapping("/listings/{id}")
    @Operation(summary = "Read all that was done about an entry of your court; an auditor any")
    HistoryView history(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String why) {
        return desk.entry(officer, id, why);
    }

    @GetMapping("/listings/{id}/as-of")
    @Operation(summary = "Read an entry as it stood at the end of a day, and what came of it later")
    PastEntryView asOf(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String why) {
        return past.entry(officer, id, on, why);
    }
}
