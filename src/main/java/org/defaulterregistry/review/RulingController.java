package org.defaulterregistry.review;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rulings written out. */
@RestController
@RequestMapping(path = "/api/v1", produces = "text/plain;charset=UTF-8")
class RulingController {
    private final RulingReading rulings;

    RulingController(RulingReading rulings) {
        this.rulings = rulings;
    }

    @GetMapping("/correction-requests/{id}/text")
    @Operation(summary = "Read the ruling on a correction request written out, lang=zh or lang=en")
    String request(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang,
            @RequestParam(required = false) @Nullable String why) {
        return rulings.ofRequest(officer, id, why, Language.of(lang));
    }

    @GetMapping("/reconsiderations/{id}/text")
    @Operation(summary = "Read the ruling of the next higher court written out, lang=zh or lang=en")
    String reconsideration(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang,
            @RequestParam(required = false) @Nullable String why) {
        return rulings.ofReconsideration(officer, id, why, Language.of(lang));
    }
}
