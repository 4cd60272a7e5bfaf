package org.defaulterregistry.citizen;

import io.swagger.v3.oas.annotations.Operation;
import org.defaulterregistry.access.Citizen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WaysOffController {
    private final WaysOffDesk desk;

    WaysOffController(WaysOffDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/me/ways-off")
    @Operation(
            summary = "How do I get off: every open way, what is missing, who must act and by when")
    MyWaysOff mine(Citizen citizen) {
        return desk.of(citizen);
    }
}
