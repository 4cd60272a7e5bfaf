package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as its court sees it.
 *
 * @param dueOn the day by which the court decides (R-APPLY-5)
 * @param estimate the day lies in a year whose calendar is not published yet (R-CAL-6)
 */
public record ApplicationView(
        UUID id,
        UUID caseId,
        UUID debtorId,
        ListingApplication.Applicant by,
        String creditor,
        LocalDate receivedOn,
        boolean inWriting,
        String evidence,
        LocalDate dueOn,
        boolean estimate,
        ListingApplication.State state,
        String recordedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reasons,
        @Nullable UUID decisionId,
        int version) {}
