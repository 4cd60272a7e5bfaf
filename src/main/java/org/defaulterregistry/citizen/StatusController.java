package org.defaulterregistry.citizen;

import io.swagger.v3.oas.annotations.Operation;
import org.defaulterregistry.access.Citizen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {
    private final StatusDesk desk;

    StatusController(StatusDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/me")
    @Operation(summary = "Am I on it, why, until when, what takes me off, and who asked")
    MyStatus me(Citizen citizen) {
        return desk.of(citizen);
    }
}
