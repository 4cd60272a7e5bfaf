package org.defaulterregistry.citizen;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.decision.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ObjectionsController {
    private final MyObjections objections;

    ObjectionsController(MyObjections objections) {
        this.objections = objections;
    }

    @GetMapping("/api/v1/me/objections")
    @Operation(summary = "What I object to: where it stands, by when, what comes next")
    MyObjections.All mine(Citizen citizen) {
        return objections.of(citizen);
    }

    @GetMapping(path = "/api/v1/me/objections/{id}/text", produces = "text/plain;charset=UTF-8")
    @Operation(
            summary =
                    "The ruling on my objection written out, and how far it goes, lang=zh or lang=en")
    String ruling(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zh") String lang) {
        return objections.ruling(citizen, id, Language.of(lang));
    }
}
