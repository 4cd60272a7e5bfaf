package org.defaulterregistry.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs the journal's head, round by round, until it finds a reason not to. Then it stops for good:
 * what it signed last stays published, and a person has to look (docs/operations.md).
 *
 * <p>A database that is away is no such reason. The next round reads everything again.
 */
@Component
public class Signer {
    private static final Logger log = LoggerFactory.getLogger(Signer.class);

    private final SigningRound round;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable String stopped;
    private volatile @Nullable Instant lastGood;

    Signer(SigningRound round, PlatformTransactionManager transactions, Clock clock) {
        this.round = round;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Signs whatever has been written since the last round.
     *
     * @return whether there was more than one round may sign
     */
    public synchronized boolean sign() {
        if (stopped != null) {
            return false;
        }
        try {
            var more = Boolean.TRUE.equals(transaction.execute(_ -> run()));
            lastGood = clock.instant();
            return more;
        } catch (DataIntegrityViolationException twoSigners) {
            stop("what was to be stored is there already: does another node sign?");
        } catch (DataAccessException | TransactionException away) {
            log.warn("nothing was signed this round: {}", away.getClass().getName());
        } catch (UncheckedIOException unwritten) {
            stop(
                    "its key or its state file could not be read or written: "
                            + unwritten.getMessage());
        } catch (RuntimeException refused) {
            stop(refused.getMessage());
        }
        return false;
    }

    private boolean run() {
        try {
            return round.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(@Nullable String reason) {
        stopped = reason == null ? "something went wrong that should not" : reason;
        log.error("the signer of the journal has stopped: {}; see docs/operations.md", stopped);
    }

    /** Why nothing is signed any more; empty while all is well. */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    /** When the last round ended well, on this node. */
    Optional<Instant> lastGood() {
        return Optional.ofNullable(lastGood);
    }
}
