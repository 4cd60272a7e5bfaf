package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exit ban from its draft to its end, as its court sees it.
 *
 * @param id of the draft and of the ban alike
 * @param draft what the drafter wrote
 */
public record ExitBanFile(
        UUID id,
        UUID caseId,
        String court,
        Standing state,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedUnder,
        WrittenDecision decision,
        ExitBanDraft draft,
        int version) {}
