package org.defaulterregistry.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.duties.Clocks;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is kept no longer: cases first, then the people whom no case names any more, then
 * what is kept by its age alone.
 *
 * <p>Each case, each person and each batch is a transaction of its own: a round that is cut off
 * anywhere has erased some whole and the others not at all, and the next round goes on from there.
 */
@Component
public class ErasureWorker {
    private static final Logger log = LoggerFactory.getLogger(ErasureWorker.class);
    private static final int PAGE = 100;
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Retention retention;
    private final CaseFile cases;
    private final PersonFile people;
    private final Leftovers leftovers;
    private final Clocks clocks;
    private final RoundsEnded rounds;
    private final TransactionTemplate each;
    private final Clock clock;

    ErasureWorker(
            Retention retention,
            CaseFile cases,
            PersonFile people,
            Leftovers leftovers,
            Clocks clocks,
            RoundsEnded rounds,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.retention = retention;
        this.cases = cases;
        this.people = people;
        this.leftovers = leftovers;
        this.clocks = clocks;
        this.rounds = rounds;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What one round came to.
     *
     * @param records batches of imports, look-ups, searches and kept answers
     * @param failed due, and something went wrong: tried again with the next round
     * @param heldStill that the clocks disagree, and nothing was done
     */
    public record Round(int cases, int people, int records, int failed, boolean heldStill) {
        static final Round HELD_STILL = new Round(0, 0, 0, 0, true);

        boolean didNothing() {
            return cases + people + records + failed == 0;
        }
    }

    private record Files(int erased, int failed) {}

    /** One round. {@link ErasureRounds} sees to it that it runs on one node at a time. */
    public Round work() {
        var disagreement = clocks.disagreement();
        if (disagreement.isPresent()) {
            log.error(
                    "nothing is erased: {}; see docs/operations.md, What is due",
                    disagreement.get());
            return Round.HELD_STILL;
        }
        var today = CourtTime.dayOf(clock.instant());
        var closed = files(RecordKind.CASE, today, cases::candidates, cases::erase);
        var gone = files(RecordKind.IDENTITY, today, people::candidates, people::erase);
        var records =
                batches(RecordKind.CASE, today, leftovers::imports)
                        + batches(RecordKind.LOOKUP, today, leftovers::lookups)
                        + batches(RecordKind.LOOKUP, today, leftovers::inspections)
                        + batches(RecordKind.LOOKUP, today, leftovers::searches)
                        + batches(RecordKind.ANSWER, today, leftovers::answers);
        var round =
                new Round(
                        closed.erased(),
                        gone.erased(),
                        records,
                        closed.failed() + gone.failed(),
                        false);
        rounds.ended(clock.instant(), round.failed());
        if (!round.didNothing()) {
            log.info("erased what is kept no longer: {}", round);
        }
        return round;
    }

    private interface Candidates {
        List<UUID> page(LocalDate lastDayDue, UUID after, int most);
    }

    private Files files(
            RecordKind kind,
            LocalDate today,
            Candidates candidates,
            BiPredicate<UUID, LocalDate> erase) {
        var lastDayDue = retention.lastDayDue(kind, today);
        var erased = 0;
        var failed = 0;
        var after = FIRST;
        while (true) {
            var page = candidates.page(lastDayDue, after, PAGE);
            for (var file : page) {
                try {
                    erased +=
                            Boolean.TRUE.equals(each.execute(_ -> erase.test(file, lastDayDue)))
                                    ? 1
                                    : 0;
                } catch (RuntimeException e) {
                    failed++;
                    log.error("{} {} could not be erased: {}", kind, file, SafeTrace.of(e));
                }
            }
            if (page.size() < PAGE) {
                return new Files(erased, failed);
            }
            after = page.getLast();
        }
    }

    private int batches(
            RecordKind kind, LocalDate today, BiFunction<LocalDate, Integer, Integer> erase) {
        var lastDayDue = retention.lastDayDue(kind, today);
        var erased = 0;
        while (true) {
            var batch = each.execute(_ -> erase.apply(lastDayDue, BATCH));
            erased += batch;
            if (batch < BATCH) {
                return erased;
            }
        }
    }
}
