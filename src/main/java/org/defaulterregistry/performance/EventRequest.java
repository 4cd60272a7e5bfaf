package org.defaulterregistry.performance;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in a case.
 *
 * @param debtorId only this one of several debtors is concerned; left out: all are
 * @param on the day it happened, such as the day of the ruling, the consent or the second search
 * @param knownOn the day the court knew of it; left out: the same day
 * @param courtConsents whether the court agrees to the creditor's written application
 * @param searches searches in the network system since this round of enforcement ended
 * @param assetsFound whether one of them found property
 * @param clue a clue to property; left out: nobody gave one
 * @param part what was done of an obligation to act or to refrain
 */
public record EventRequest(
        @NotNull(message = "Write the id of the case.") UUID caseId,
        @Nullable UUID debtorId,
        @NotNull(
                        message =
                                "Write one of: fully-performed, court-completed-enforcement, partly-performed,"
                                        + " settlement-reached, settlement-fully-performed, creditor-written-application,"
                                        + " creditor-oral-request, this-round-of-enforcement-terminated,"
                                        + " enforcement-suspended, enforcement-resumed, ruling-not-to-enforce,"
                                        + " enforcement-terminated.")
                EventKind event,
        @NotNull(message = "Write the day on which it happened.") LocalDate on,
        @Nullable LocalDate knownOn,
        @Visible(message = "Say what shows it.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence,
        @Nullable Boolean courtConsents,
        @PositiveOrZero(message = "Write how many searches there were.")
                @Max(value = 1000, message = "Write at most 1000.")
                @Nullable Integer searches,
        @Nullable Boolean assetsFound,
        @Valid @Nullable Clue clue,
        @Nullable SuspendedBecause suspendedBecause,
        @Size(max = 2000, message = "Write at most 2000 characters.") @Nullable String part) {

    /** Who pointed to property. */
    public enum From {
        CREDITOR,
        ANYBODY_ELSE;

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A clue to property.
     *
     * @param valid whether it led, or may lead, to property; one that does not holds nobody on the
     *     list
     */
    public record Clue(
            @NotNull(message = "Write one of: creditor, anybody-else.") From from,
            @Visible(message = "Say what the clue was.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String what,
            @NotNull(message = "Write true or false.") Boolean valid) {}

    LocalDate known() {
        return knownOn == null ? on : knownOn;
    }
}
