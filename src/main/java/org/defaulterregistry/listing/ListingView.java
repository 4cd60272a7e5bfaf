package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry.
 *
 * @param publishedOn the first day on which it binds; in the future while grace runs
 * @param publicationRecordedOn when the court recorded that it is public; it binds without that
 * @param termLastDay the last day on which it binds; null: open-ended
 * @param earlyDeletionRejectedOn when the court said no to early deletion (R-TERM-2(3)); null: it
 *     has not
 * @param canStandOn when the court last looked whether it can stand, and found so (R-SELF-CHECK)
 * @param inForce whether it binds today
 * @param published the data that is shown of it (R-DATA-6)
 */
public record ListingView(
        UUID id,
        UUID decisionId,
        UUID caseId,
        String court,
        List<Integer> grounds,
        boolean fixedTerm,
        LocalDate publishedOn,
        @Nullable LocalDate publicationRecordedOn,
        LocalDate termStart,
        @Nullable LocalDate termLastDay,
        boolean inForce,
        @Nullable LocalDate earlyDeletionRejectedOn,
        @Nullable String earlyDeletionRejectedBecause,
        @Nullable LocalDate canStandOn,
        @Nullable String canStandBecause,
        Listing.@Nullable End endedAs,
        @Nullable LocalDate endedOn,
        @Nullable String endedUnder,
        @Nullable PublishedData published,
        int version) {

    /**
     * {@code in-grace}, {@code in-force}, {@code lapsed} (it binds nobody and awaits deletion) or
     * {@code ended}.
     */
    public String state(LocalDate today) {
        if (endedOn != null) {
            return "ended";
        }
        if (inForce) {
            return "in-force";
        }
        return today.isBefore(publishedOn) ? "in-grace" : "lapsed";
    }
}
