package org.defaulterregistry.statistics;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for anyone. */
@RestController
class StatisticsController {
    private final CourtFigures figures;

    StatisticsController(CourtFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/v1/statistics/courts")
    @Operation(
            summary =
                    "Figures per court: listings, removals by way, days to removal, breaches, wrongful listings")
    Figures courts(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return figures.of(from, to);
    }
}
