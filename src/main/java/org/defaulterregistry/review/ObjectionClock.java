package org.defaulterregistry.review;

import java.time.LocalDate;
import org.defaulterregistry.access.InWords;
import org.jspecify.annotations.Nullable;

/**
 * By when, and what comes next.
 *
 * @param decisionDue null once it is decided, and for a hint
 * @param estimate the one of the two days that is told rests on a year whose calendar is not
 *     published: nobody comes too late by it (R-CAL-6)
 * @param lastDayToGoUp of a rejection that was served and has not been taken up (R-REVIEW-12(4));
 *     the posting date counts
 * @param nextHigherCourt null if there is none
 */
public record ObjectionClock(
        @Nullable LocalDate decisionDue,
        boolean estimate,
        String calendarVersion,
        @Nullable LocalDate lastDayToGoUp,
        @Nullable String nextHigherCourt,
        InWords next) {}
