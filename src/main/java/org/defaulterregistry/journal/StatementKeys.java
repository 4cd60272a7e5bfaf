package org.defaulterregistry.journal;

import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.tlog.StatusStatement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key that statements about people are signed with: not the key of checkpoints, which only the
 * node that signs the journal has. It is made when it is first asked for. Which one it is stands in
 * the database, so that no node ever signs with another; a newer one counts once it lies beside it.
 */
@Component
public class StatementKeys {
    private final String name;
    private final KeyFolder keys;
    private final PublishedKeys published;
    private final Checkpoints checkpoints;

    StatementKeys(
            @Value("${registry.journal.origin}") String origin,
            KeyFolder keys,
            PublishedKeys published,
            Checkpoints checkpoints) {
        this.name = StatusStatement.keyNameOf(origin);
        this.keys = keys;
        this.published = published;
        this.checkpoints = checkpoints;
    }

    /**
     * @throws IllegalStateException if it is not the key that has been given out, nor a newer one
     *     beside it
     */
    @Transactional
    public SigningKey current() {
        var signers =
                Signatories.of(name, keys.secrets("statement", () -> published.of(name).isEmpty()));
        if (!isGivenOut(signers)) {
            checkpoints.takeTurn();
            giveOut(signers);
        }
        return signers.newest();
    }

    private boolean isGivenOut(Signatories signers) {
        return published.of(name).stream()
                .findFirst()
                .filter(signers.newest().verifier()::equals)
                .isPresent();
    }

    private void giveOut(Signatories signers) {
        var before = published.of(name).stream().findFirst();
        var continues = before.isEmpty() || signers.verifiers().contains(before.get());
        if (continues) {
            published.add(signers.newest().verifier());
        }
        if (!isGivenOut(signers)) {
            throw new IllegalStateException(
                    "statements were signed under another name or with a key that is not in the key folder"
                            + " (registry.journal.origin, statement.key)");
        }
    }
}
