package org.defaulterregistry.journal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that checkpoints are signed with. They are read when they are needed: nodes that do not
 * sign have no need of the files, and a file that is put there or taken away counts from the next
 * round on.
 */
@Component
class SigningKeys {
    private final String origin;
    private final KeyFolder keys;
    private final Checkpoints checkpoints;

    SigningKeys(
            @Value("${registry.journal.origin}") String origin,
            KeyFolder keys,
            Checkpoints checkpoints) {
        this.origin = origin;
        this.keys = keys;
        this.checkpoints = checkpoints;
    }

    /**
     * The first is made while nothing has ever been signed, also beside a journal that has leaves
     * from before there were checkpoints.
     *
     * @throws IllegalStateException if all are missing although there are checkpoints
     */
    Signatories current() {
        return Signatories.of(origin, keys.secrets("journal", () -> checkpoints.last().isEmpty()));
    }
}
