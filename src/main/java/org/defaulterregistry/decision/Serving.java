package org.defaulterregistry.decision;

import java.time.Clock;
import java.util.UUID;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The duty to serve what was decided (R-SERVE-5): signed and never served is what the 2019 Opinion
 * forbids. It falls away with what the decision made, if that ends before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Serving {
    private static final String RULE = "R-SERVE-5";

    private final Decisions decisions;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Clock clock;

    Serving(Decisions decisions, Duties duties, Deadlines deadlines, Clock clock) {
        this.decisions = decisions;
        this.duties = duties;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** It binds from today: signed, or filed after its signature (R-DECIDE-GOV). */
    public void owed(CourtDecision decision) {
        duties.open(
                DutyKind.SERVE_DECISION,
                RULE,
                decision.getCourtId(),
                decision.getId(),
                ReviewRules.serviceDue(CourtTime.dayOf(clock.instant()), deadlines));
    }

    void served(CourtDecision decision, String by) {
        duties.done(DutyKind.SERVE_DECISION, decision.getId(), by);
    }

    /** What the decision made has ended: an order, a ban. */
    public void fallsAway(UUID decision, String by) {
        duties.allDone(decision, by);
    }

    /** The entry has ended that one decision made, and others extended. */
    public void fallsAway(UUID decision, UUID entry, String by) {
        fallsAway(decision, by);
        decisions.findBySubjectId(entry).forEach(longer -> fallsAway(longer.getId(), by));
    }

    /** Who has what the decision made serves it. */
    public void moved(UUID decision, String toCourt) {
        duties.moved(decision, toCourt);
    }
}
