package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A longer term for an entry that runs, as a judge drafts it (R-TERM-2(2)).
 *
 * @param years on top of the term that it has
 * @param obstructedOn the day of the violence or threats; needed unless the listing decision has
 *     ground 2 by violence or threats
 * @param circumstancesSerious needed for violence or threats; left out: no
 */
public record ExtensionRequest(
        @NotNull(message = "Write how many years are added, 1 to 3.") Integer years,
        @NotNull(message = "Write violence-or-threats or several-acts.") Why why,
        @Nullable Boolean circumstancesSerious,
        @Nullable LocalDate obstructedOn,
        @Visible(message = "Say what proves it.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence,
        @Visible(message = "State the reasons (R-DECIDE-5).")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons) {

    /** The two cases in which the law allows more than two years. */
    public enum Why {
        VIOLENCE_OR_THREATS,
        SEVERAL_ACTS;

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    boolean serious() {
        return Boolean.TRUE.equals(circumstancesSerious);
    }

    /**
     * @throws Problem 422 if the day of the violence is out of place, or cannot be
     */
    void mustFit(LocalDate filedOn, LocalDate today) {
        if (obstructedOn == null) {
            return;
        }
        if (why != Why.VIOLENCE_OR_THREATS) {
            throw Problem.invalid(
                    "/obstructedOn",
                    "This fact belongs to violence-or-threats",
                    "Leave it out, or write why: violence-or-threats.");
        }
        if (obstructedOn.isAfter(today) || obstructedOn.isBefore(filedOn)) {
            throw Problem.invalid(
                    "/obstructedOn",
                    "This day does not lie between the filing of the case and today",
                    "Write the day of the violence or threats, at court time (UTC+8).");
        }
    }
}
