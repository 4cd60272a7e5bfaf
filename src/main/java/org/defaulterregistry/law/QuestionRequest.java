package org.defaulterregistry.law;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** A question of law. */
record QuestionRequest(
        @NotNull(message = "Write one of the kinds of docs/api.md, such as workday.")
                @Schema(example = "workday")
                String kind,
        @NotNull(message = "Write an object with the facts of the question.")
                @Schema(
                        type = "object",
                        example = "{\"after\": \"2026-06-17\", \"add_working_days\": 3}")
                MadeUpFacts input) {}
