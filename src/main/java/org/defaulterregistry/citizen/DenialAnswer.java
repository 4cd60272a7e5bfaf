package org.defaulterregistry.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.citizen.MyStatus.MyGround;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.waysoff.WayOff;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was refused: never a name, never a number of a document, nothing of anybody else.
 *
 * @param itIsYou whether the document is that of the person who was asked about
 * @param asked what was asked; null if it is not you
 * @param restrictedNow whether the same question would be answered RESTRICTED now
 * @param reasons what stands behind it now; empty if nothing does, or if it is not you
 * @param whatNow what one can do, the first thing first
 */
public record DenialAnswer(
        boolean itIsYou,
        InWords summary,
        @Nullable Asked asked,
        boolean restrictedNow,
        List<DenialReason> reasons,
        List<NextStep> whatNow) {

    /** What one can do now, who does it, and what follows. */
    public record NextStep(String rule, InWords what, InWords who, InWords then) {}

    /**
     * @param on the day of the service
     * @param answerGoodUntil a refusal after it is void (D6)
     */
    public record Asked(
            String measure,
            String measureEn,
            String measureZh,
            LocalDate on,
            Instant askedAt,
            Instant answerGoodUntil,
            String askedByEn,
            String askedByZh) {}

    /**
     * @param kind {@code entry}, {@code consumption-order} or {@code exit-ban}
     * @param as as what of a unit it reaches you, such as {@code legal-representative}; null: it is
     *     your own case
     * @param until the last day; null: until something ends it
     * @param grounds of your own entry, in plain words
     */
    public record DenialReason(
            String kind,
            @Nullable String as,
            CourtName court,
            String caseNumber,
            LocalDate since,
            @Nullable LocalDate until,
            List<MyGround> grounds,
            Objection objection,
            List<WayOff> waysOff) {}

    public record CourtName(String id, String nameEn, String nameZh) {
        static CourtName of(Court court) {
            return new CourtName(court.id(), court.nameEn(), court.nameZh());
        }
    }

    /**
     * How to object.
     *
     * @param to the court that decides
     * @param reconsideration where its refusal can be taken; null: nowhere higher
     */
    public record Objection(
            String rule,
            InWords what,
            CourtName to,
            @Nullable CourtName reconsideration,
            InWords then) {}
}
