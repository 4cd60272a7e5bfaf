package org.defaulterregistry.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * That the next higher court should look at it.
 *
 * @param request the correction request that was rejected, or else
 * @param exitBan the exit ban: against it there is only the way up (R-EXIT-9)
 * @param notMe only against an exit ban; a rejected request has said it
 * @param obstacle what kept somebody from coming in time; null: more time is not asked for
 * @param obstacleEndedOn the day it was gone: more time is asked within ten days (CPL Art. 86)
 */
public record ReconsiderationRequest(
        @Nullable UUID request,
        @Nullable UUID exitBan,
        @Visible(message = "Say why the decision is wrong.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String text,
        @Nullable Boolean notMe,
        @Nullable @Size(max = 2000, message = "Write at most 2000 characters.") String obstacle,
        @Nullable LocalDate obstacleEndedOn,
        @Nullable @Valid OnPaper onPaper) {

    /**
     * A judge of the higher court says whether what came late is accepted.
     *
     * @param accepted false: it is inadmissible
     */
    public record Admission(
            @NotNull(message = "Write true or false.") Boolean accepted,
            @Visible(message = "Give the reasons.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String reasons) {}
}
