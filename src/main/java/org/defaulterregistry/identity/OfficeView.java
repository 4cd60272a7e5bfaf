package org.defaulterregistry.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office in a unit as its court sees it.
 *
 * @param partyId who holds it
 * @param since since when it is held; it binds from {@code boundFrom} only
 * @param releasedOn the first day on which the holder is not bound any more
 */
public record OfficeView(
        UUID id,
        UUID caseId,
        UUID debtorId,
        UUID unitId,
        UUID partyId,
        String group,
        LocalDate since,
        String evidence,
        OfficeState state,
        String draftedBy,
        Instant draftedAt,
        @Nullable String signedBy,
        @Nullable LocalDate boundFrom,
        @Nullable LocalDate releasedOn,
        @Nullable String releasedUnder,
        @Nullable String releaseReason,
        int version) {}
