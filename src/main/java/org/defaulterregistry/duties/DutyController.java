package org.defaulterregistry.duties;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this court must do, the next due day first. */
@RestController
class DutyController {
    private final Worklist worklist;

    DutyController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/api/v1/duties")
    @Operation(summary = "What is due: of your court, of a court below yours, for auditors of all")
    List<DutyView> duties(
            Officer officer,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return worklist.shownTo(officer, court, until);
    }

    @GetMapping("/api/v1/duties/escalated")
    @Operation(summary = "What the courts below yours have missed and not done yet")
    List<DutyView> escalated(Officer officer) {
        return worklist.escalatedTo(officer);
    }

    @PostMapping("/api/v1/duties/{id}/taking")
    @Operation(summary = "Take a duty of your court in hand")
    @Returns(DutyView.class)
    ResponseEntity<DutyView> take(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var duty = worklist.take(officer, id, ifMatch);
        return Outcome.shown(duty, duty.version());
    }
}
