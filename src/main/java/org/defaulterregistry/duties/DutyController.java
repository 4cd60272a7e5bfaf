package org.defaulterregistry.duties;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.defaulterregistry.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this court must do, the next due day first. */
@RestController
class DutyController {
    private final Duties duties;

    DutyController(Duties duties) {
        this.duties = duties;
    }

    @GetMapping("/api/v1/duties")
    @Operation(summary = "What is due: of your court, of a court below yours, for auditors of all")
    List<DutyView> duties(Officer officer, @RequestParam(required = false) @Nullable String court) {
        return duties.shownTo(officer, court);
    }
}
