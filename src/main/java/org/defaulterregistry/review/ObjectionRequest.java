package org.defaulterregistry.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.review.Filing.Plea;
import org.jspecify.annotations.Nullable;

/**
 * That something should be put right.
 *
 * @param subject the entry, the consumption order or the office that is objected to
 * @param reason one of three (R-REVIEW-11)
 * @param notMe "it is not me": the registry puts the identity in dispute (R-DISPUTE-1)
 * @param onPaper by whom and when, if a clerk records what came on paper; else left out
 */
public record ObjectionRequest(
        @NotNull(message = "Write the id of the entry, order or office that you object to.")
                UUID subject,
        @NotNull(
                        message =
                                "Write one of: should-not-be-listed, information-inaccurate, information-should-be-deleted.")
                String reason,
        @Visible(message = "Say what is wrong, in your own words.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String text,
        @Nullable Boolean notMe,
        @Nullable @Valid OnPaper onPaper) {

    Plea plea() {
        return new Plea(Reasons.read(reason), text, Boolean.TRUE.equals(notMe));
    }
}
