package org.defaulterregistry.portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;

/** Days that are looked at, both included, at court time. */
public record Period(LocalDate from, LocalDate to) {
    private static final int USUAL_DAYS = 30;

    /**
     * @param from null: thirty days up to the last one
     * @param to null: today
     * @throws Problem 422 if it ends before it begins, or is longer than a year
     */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw Problem.invalid(
                    "/from",
                    "This period ends before it begins, or is longer than a year",
                    "Write a first and a last day at most a year apart.");
        }
        return new Period(first, last);
    }

    Instant begins() {
        return CourtTime.startOf(from);
    }

    Instant ends() {
        return CourtTime.startOf(to.plusDays(1));
    }
}
