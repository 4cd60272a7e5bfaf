package org.defaulterregistry.waysoff;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CourtWaysOffController {
    private final CourtWaysOff ways;

    CourtWaysOffController(CourtWaysOff ways) {
        this.ways = ways;
    }

    @GetMapping("/listings/{id}/ways-off")
    @Operation(summary = "Every open way off an entry of your court, as the person reads it")
    Bound entry(Officer officer, @PathVariable UUID id) {
        return ways.ofEntry(officer, id);
    }

    @GetMapping("/listing-decisions/{id}/ways-off")
    @Operation(
            summary =
                    "What ends a listing decision of your court that is held for its filing (R-DECIDE-GOV)")
    Bound held(Officer officer, @PathVariable UUID id) {
        return ways.ofHeld(officer, id);
    }

    @GetMapping("/consumption-orders/{id}/ways-off")
    @Operation(summary = "What ends a consumption order of your court, as the person reads it")
    Bound order(Officer officer, @PathVariable UUID id) {
        return ways.ofOrder(officer, id);
    }

    @GetMapping("/exit-bans/{id}/ways-off")
    @Operation(summary = "What ends an exit ban of your court, as the person reads it")
    Bound ban(Officer officer, @PathVariable UUID id) {
        return ways.ofBan(officer, id);
    }
}
