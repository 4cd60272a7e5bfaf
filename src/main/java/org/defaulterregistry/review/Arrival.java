package org.defaulterregistry.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when an objection came.
 *
 * @param receivedOn the day it reached the court: from here the court's days run
 * @param postedOn the day of the postmark, which counts for the one who objects (R-CALC-4)
 */
record Arrival(
        String filedBy,
        ReceivedHow how,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn,
        Instant recordedAt) {

    /** The day that counts for whether it is in time (R-CALC-4). */
    LocalDate came() {
        return postedOn == null ? receivedOn : postedOn;
    }
}
