package org.defaulterregistry.citizen;

import io.swagger.v3.oas.annotations.Operation;
import org.defaulterregistry.access.Citizen;
import org.springframework.web.bind.annotation.GetMapping;
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
}
