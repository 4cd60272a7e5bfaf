package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due where the law leaves no discretion (D3), and hands what is overdue up to the
 * next higher court (D4). Before it looks for what is due, it counts again what was estimated.
 *
 * <p>Each duty is a transaction of its own: a round that is cut off anywhere has done some duties
 * whole and the others not at all, and the next round goes on from there.
 */
@Component
public class DutiesWorker {
    private static final Logger log = LoggerFactory.getLogger(DutiesWorker.class);
    private static final int PAGE = 100;

    private final Map<DutyKind, DueAct> acts = new EnumMap<>(DutyKind.class);
    private final OpenDuties open;
    private final Escalation escalation;
    private final Clocks clocks;
    private final DutyRounds rounds;
    private final Recounts recounts;
    private final TransactionTemplate each;
    private final Clock clock;

    DutiesWorker(
            List<DueAct> acts,
            OpenDuties open,
            Escalation escalation,
            Clocks clocks,
            DutyRounds rounds,
            Recounts recounts,
            PlatformTransactionManager transactions,
            Clock clock) {
        acts.forEach(act -> this.acts.put(act.kind(), act));
        this.open = open;
        this.escalation = escalation;
        this.clocks = clocks;
        this.rounds = rounds;
        this.recounts = recounts;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What one round came to.
     *
     * @param waiting due, and held by a brake
     * @param failed due, and something went wrong: tried again with the next round
     * @param heldStill that the clocks disagree, and nothing was done
     */
    public record Round(int done, int waiting, int failed, int escalated, boolean heldStill) {
        static final Round HELD_STILL = new Round(0, 0, 0, 0, true);
    }

    /**
     * One round over everything that is due. {@link WorkerRounds} sees to it that it runs on one
     * node at a time.
     */
    public Round work() {
        recounts.round();
        var tally = new Tally();
        var last = new OpenDuties.Place(LocalDate.EPOCH, new UUID(0, 0));
        while (true) {
            if (clocksDisagree()) {
                return Round.HELD_STILL;
            }
            var page = open.due(acts.keySet(), today(), last.dueOn(), last.id(), PAGE);
            page.forEach(duty -> tally.add(attempt(duty)));
            if (page.size() < PAGE) {
                break;
            }
            last = page.getLast().place();
        }
        var escalated = escalation.of(today());
        rounds.ended(clock.instant());
        return tally.round(escalated);
    }

    private boolean clocksDisagree() {
        var disagreement = clocks.disagreement();
        disagreement.ifPresent(what ->
                log.error("the duties worker holds still: {}; see docs/operations.md", what));
        return disagreement.isPresent();
    }

    private Result attempt(Duty duty) {
        try {
            var done = each.execute(_ -> carryOut(duty.id()));
            return Boolean.TRUE.equals(done) ? Result.DONE : Result.WAITING;
        } catch (Problem problem) {
            return problem.type() == ProblemType.HELD_BY_BRAKE
                    ? Result.WAITING
                    : failed(duty, problem);
        } catch (RuntimeException e) {
            return failed(duty, e);
        }
    }

    private static Result failed(Duty duty, RuntimeException e) {
        log.error("duty {} could not be carried out: {}", duty.id(), SafeTrace.of(e));
        return Result.FAILED;
    }

    /** Read again: since the page was read an officer may have done it. */
    private boolean carryOut(UUID id) {
        var duty = open.findById(id).orElseThrow();
        return duty.isDone() || Objects.requireNonNull(acts.get(duty.kind())).carryOut(duty.due());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }

    private enum Result {
        DONE,
        WAITING,
        FAILED
    }

    private static final class Tally {
        private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

        void add(Result result) {
            counts.merge(result, 1, Integer::sum);
        }

        Round round(int escalated) {
            return new Round(
                    counts.getOrDefault(Result.DONE, 0),
                    counts.getOrDefault(Result.WAITING, 0),
                    counts.getOrDefault(Result.FAILED, 0),
                    escalated,
                    false);
        }
    }
}
