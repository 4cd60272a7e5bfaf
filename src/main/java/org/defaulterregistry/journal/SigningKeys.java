package org.defaulterregistry.journal;

import org.defaulterregistry.tlog.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that checkpoints are signed with. It is read when it is first needed: nodes that do not
 * sign have no need of the file.
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
     * Made while nothing has ever been signed, also beside a journal that has leaves from before
     * there were checkpoints.
     *
     * @throws IllegalStateException if it is missing although there are checkpoints
     */
    SigningKey current() {
        var seed = keys.secret("journal", () -> checkpoints.last().isEmpty());
        return SigningKey.of(origin, seed.bytes());
    }
}
