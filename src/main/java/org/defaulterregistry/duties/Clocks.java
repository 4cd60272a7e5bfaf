package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.defaulterregistry.journal.Journal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether it is safe to act because a day has come: the node's clock, the database's and what was
 * written last must agree (promise P6). A jump of a clock deletes nobody's entry.
 */
@Component
public class Clocks {
    /** The journal's minute is cut off, and a commit may take its time. */
    private static final Duration ROUNDING = Duration.ofMinutes(2);

    private final Clock node;
    private final DatabaseClock database;
    private final Journal journal;
    private final DutyRounds rounds;
    private final Duration skew;
    private final Duration longestSilence;

    /**
     * @param skew how far the node's and the database's clock may lie apart
     * @param longestSilence how long the registry may have been down before a person has to look
     */
    Clocks(
            Clock node,
            DatabaseClock database,
            Journal journal,
            DutyRounds rounds,
            @Value("${registry.duties.clock-skew}") Duration skew,
            @Value("${registry.duties.longest-silence}") Duration longestSilence) {
        this.node = node;
        this.database = database;
        this.journal = journal;
        this.rounds = rounds;
        this.skew = skew;
        this.longestSilence = longestSilence;
    }

    /** Empty if they agree; else what is wrong, for the operator. */
    public Optional<String> disagreement() {
        var now = node.instant();
        if (Duration.between(now, database.now()).abs().compareTo(skew) > 0) {
            return Optional.of("the clocks of this node and of the database differ");
        }
        return lastKnown().flatMap(known -> against(known, now));
    }

    private Optional<String> against(Instant known, Instant now) {
        if (now.isBefore(known.minus(ROUNDING))) {
            return Optional.of("the clock is behind what has been written already");
        }
        return now.isAfter(known.plus(longestSilence))
                ? Optional.of(
                        "the clock is further ahead of what was written last than the longest silence")
                : Optional.empty();
    }

    /** Nothing is known of a registry in which nothing has happened yet. */
    private Optional<Instant> lastKnown() {
        var ended = rounds.lastEnded();
        var written = journal.lastMinute();
        return ended.isPresent() && written.isPresent()
                ? Optional.of(ended.get().isAfter(written.get()) ? ended.get() : written.get())
                : ended.or(() -> written);
    }
}
