package org.defaulterregistry.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.enforcement.ServiceManner;
import org.jspecify.annotations.Nullable;

/**
 * A correction request, as its court and the one who objects see it.
 *
 * @param applicant as what he objects: {@code listed-person}, {@code restricted-person}, {@code
 *     other}
 * @param standing false: a hint; no decision is owed (R-REVIEW-11)
 * @param name as written on the paper, of somebody the registry does not know
 * @param decision null while it is open
 */
public record ObjectionView(
        UUID id,
        About about,
        UUID subject,
        UUID caseId,
        String court,
        String applicant,
        boolean standing,
        boolean forUnit,
        @Nullable String name,
        String reason,
        String text,
        boolean notMe,
        ReceivedHow receivedHow,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn,
        FilingState state,
        ObjectionClock clock,
        @Nullable Decided decision,
        int version) {

    /**
     * What the court decided, and when that was served.
     *
     * @param putRight what was done; null if nothing was to be put right
     * @param clearance that it was the wrong person, so that it does not happen again
     */
    public record Decided(
            String by,
            LocalDate on,
            String reasons,
            List<FindingView> findings,
            @Nullable PutRight putRight,
            @Nullable UUID clearance,
            @Nullable LocalDate servedOn,
            @Nullable ServiceManner servedHow) {}

    /** Never the name. */
    @Override
    public String toString() {
        return "ObjectionView " + id;
    }
}
