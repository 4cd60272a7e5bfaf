package org.defaulterregistry.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A listing decision as a judge drafts it.
 *
 * @param graceMonths a last chance of one to three months (R-GRACE-15); left out or 0: none
 */
public record DraftRequest(
        @NotNull(message = "Write the id of the debtor in the case.") UUID debtorId,
        @NotNull(message = "Name at least one ground of Art. 1.")
                @Size(min = 1, max = 6, message = "Name one to six grounds.")
                List<@NotNull(message = "Name the ground.") @Valid ProvenGround> grounds,
        @Visible(message = "State the reasons (R-DECIDE-5).")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons,
        @Nullable Integer graceMonths,
        @NotNull(message = "Say what is known of the debtor and the debt.") @Valid Facts facts) {

    /**
     * @param ground the number in Art. 1 of the text of 2017
     */
    public record ProvenGround(
            @NotNull(message = "Write 1 or 4.") Integer ground,
            @Visible(message = "Say what proves it.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}

    /** What may stand between a debtor and the list (R-EXCL-3, R-EXCL-16). */
    public record Facts(
            @NotNull(message = "Write true or false.") Boolean ableToPerform,
            @NotNull(message = "Write true or false.") Boolean sufficientValidSecurity,
            @NotNull(message = "Write true or false.") Boolean seizedAssetsCoverDebt,
            @NotNull(message = "Write true or false.") Boolean laterInOrderOfPerformance,
            @NotNull(message = "Write true or false.") Boolean creditorAsksToHoldOff) {}

    int grace() {
        return graceMonths == null ? 0 : graceMonths;
    }
}
