package org.defaulterregistry.check;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person looked at for an answer that is about to be given.
 *
 * @param id of the check, for whom it was about
 * @param lookedAt if the registry holds nothing on that person, nothing of him is kept but a count
 */
record LookupRecord(
        UUID id,
        Question question,
        LookedAt lookedAt,
        @Nullable String denialReference,
        long registerVersion,
        Instant asOf) {

    /** What a count is kept by. */
    record Kind(String client, String measure, String purpose) {}

    Kind kind() {
        var terms = question.terms();
        return new Kind(terms.client(), terms.grant(), terms.purpose().word());
    }
}
