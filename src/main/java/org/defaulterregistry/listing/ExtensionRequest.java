package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A longer term for an entry that runs, as a judge drafts it (R-TERM-2(2)).
 *
 * @param years on top of the term that it has
 * @param circumstancesSerious needed for violence or threats; left out: no
 */
public record ExtensionRequest(
        @NotNull(message = "Write how many years are added, 1 to 3.") Integer years,
        @NotNull(message = "Write violence-or-threats or several-acts.") Why why,
        @Nullable Boolean circumstancesSerious,
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
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    boolean serious() {
        return Boolean.TRUE.equals(circumstancesSerious);
    }
}
