package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consumption order from its draft to its end, as its court sees it.
 *
 * @param id of the draft and of the order alike
 * @param decision null for an order that a listing brought with it (R-CONS-1(2))
 * @param draft what the drafter wrote
 */
public record OrderFile(
        UUID id,
        UUID caseId,
        String court,
        Standing state,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedUnder,
        @Nullable WrittenDecision decision,
        @Nullable OrderDraft draft,
        int version) {}
