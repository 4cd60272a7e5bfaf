package org.defaulterregistry.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was taken to the next higher court, with the file of the court below.
 *
 * @param court the higher court
 * @param lowerCourt the court that decided
 * @param request the file below; null against an exit ban (R-EXIT-9)
 * @param obstacle why it came late; null if it did not, or nobody asked for more time
 */
public record ReconsiderationView(
        UUID id,
        About about,
        UUID subject,
        UUID caseId,
        String court,
        String lowerCourt,
        @Nullable ObjectionView request,
        boolean forUnit,
        String reason,
        String text,
        boolean notMe,
        ReceivedHow receivedHow,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate againstServedOn,
        @Nullable String obstacle,
        @Nullable LocalDate obstacleEndedOn,
        @Nullable String admittedBy,
        @Nullable String admissionReasons,
        FilingState state,
        ObjectionClock clock,
        ObjectionView.@Nullable Decided decision,
        int version) {}
