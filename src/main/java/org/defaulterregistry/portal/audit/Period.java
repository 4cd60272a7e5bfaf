package org.defaulterregistry.portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.defaulterregistry.access.PlainDay;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Days that are looked at, both included, at court time. */
public record Period(LocalDate from, LocalDate to) {
    private static final int USUAL_DAYS = 30;

    /**
     * @param from as it was typed; empty: thirty days up to the last one
     * @param to as it was typed; empty: today
     * @throws Problem 422 if one is no date, or it ends before it begins, or is longer than a year
     */
    static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        var last = day("/to", to, today);
        var first = day("/from", from, last.minusDays(USUAL_DAYS - 1));
        if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw Problem.invalid(
                    "/from",
                    "This period ends before it begins, or is longer than a year",
                    "Write a first and a last day at most a year apart.");
        }
        return new Period(first, last);
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate usual) {
        return typed == null || typed.isBlank()
                ? usual
                : PlainDay.read(typed.strip())
                        .orElseThrow(() ->
                                Problem.invalid(
                                        field,
                                        "This is no calendar date",
                                        "Write a date such as 2026-02-28."));
    }

    /** Fills in what the form for a period was left without. */
    void shownOn(Model model) {
        model.addAttribute("from", from.toString());
        model.addAttribute("to", to.toString());
    }

    Instant begins() {
        return CourtTime.startOf(from);
    }

    Instant ends() {
        return CourtTime.startOf(to.plusDays(1));
    }
}
