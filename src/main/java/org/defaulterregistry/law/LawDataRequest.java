package org.defaulterregistry.law;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.defaulterregistry.editions.EditionKind;

/** A new edition of a list. */
record LawDataRequest(
        @NotNull(message = "Write calendar, measures, courts or retention.") EditionKind kind,
        @NotNull(message = "Write a name for this edition, such as 2027-1.")
                @Pattern(
                        regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}",
                        message = "Write letters, digits, dots and hyphens, 40 at most.")
                @Schema(example = "2027-1")
                String version,
        @NotNull(message = "Write the whole file as text.")
                @Size(max = 1_000_000, message = "Write a million characters at most.")
                @Schema(example = "date,type,name\n2027-01-01,holiday,New Year\n")
                String content) {}
