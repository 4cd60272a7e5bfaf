package org.defaulterregistry.citizen;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For whoever was refused and holds the reference; no sign-in. */
@RestController
class DenialController {
    private final DenialDesk desk;

    DenialController(DenialDesk desk) {
        this.desk = desk;
    }

    @PostMapping(DenialLimit.ADDRESS)
    @Operation(
            summary =
                    "Why was I refused? With the reference and one's own document; open to anyone")
    DenialAnswer explain(@Valid @RequestBody DenialRequest request) {
        return desk.explain(request);
    }
}
