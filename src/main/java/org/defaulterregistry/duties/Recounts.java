package org.defaulterregistry.duties;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts again what was estimated by an older calendar than the one in force (R-CAL-6): also what
 * was written by the old one in the moment in which the new one came.
 */
@Component
public class Recounts {
    private static final Logger log = LoggerFactory.getLogger(Recounts.class);

    private final Map<DutyKind, RestsOnEstimate> more = new EnumMap<>(DutyKind.class);
    private final OpenDuties open;
    private final Deadlines deadlines;
    private final TransactionTemplate own;

    Recounts(
            List<RestsOnEstimate> more,
            OpenDuties open,
            Deadlines deadlines,
            PlatformTransactionManager transactions) {
        more.forEach(one -> this.more.put(one.kind(), one));
        this.open = open;
        this.deadlines = deadlines;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Each duty in a transaction of its own, also right after a commit; one that fails is tried
     * again with the next round.
     */
    public void round() {
        var now = deadlines.pinned();
        var stale =
                Objects.requireNonNull(
                        own.execute(_ -> open.estimatedBefore(now.calendar().version())));
        stale.forEach(duty -> attempt(duty.id(), now));
    }

    private void attempt(UUID id, Deadlines now) {
        try {
            own.executeWithoutResult(_ -> recount(open.findById(id).orElseThrow(), now));
        } catch (RuntimeException e) {
            log.error("duty {} could not be counted again: {}", id, SafeTrace.of(e));
        }
    }

    /** Read again: it may have been done or counted meanwhile. */
    private void recount(Duty duty, Deadlines now) {
        if (duty.isDone() || !duty.isEstimate()) {
            return;
        }
        var rests = more.get(duty.kind());
        if (rests == null) {
            duty.recount(now);
        } else {
            rests.recount(duty.due());
        }
    }
}
