package org.defaulterregistry.check;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of checks: told by providers, read by courts and auditors. */
@RestController
@RequestMapping("/api/v1/checks")
class OutcomeController {
    private final OutcomeDesk desk;
    private final Outcomes outcomes;
    private final Disputed disputed;

    OutcomeController(OutcomeDesk desk, Outcomes outcomes, Disputed disputed) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.disputed = disputed;
    }

    @PostMapping("/{checkId}/outcome")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Say what became of a check of yours; the answer is always the same")
    OutcomeReceived report(
            Machine provider,
            @PathVariable UUID checkId,
            @RequestBody @Valid OutcomeRequest request) {
        return desk.report(provider, checkId, request);
    }

    @GetMapping("/disputed")
    @Operation(
            summary =
                    "People whom cases of your court bind, and who dispute it: hints, not objections")
    List<Disputed.Hint> disputed(Officer officer) {
        return disputed.shownTo(officer);
    }

    @GetMapping("/groundless-refusals")
    @Operation(summary = "Refusals that providers reported though the answer was not RESTRICTED")
    List<Outcomes.Groundless> groundless() {
        return outcomes.groundless();
    }
}
