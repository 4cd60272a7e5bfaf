package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens duties and closes them. */
@Component
public class Duties {
    private final OpenDuties open;
    private final Courts courts;
    private final Clock clock;

    Duties(OpenDuties open, Courts courts, Clock clock) {
        this.open = open;
        this.courts = courts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(DutyKind kind, String ruleId, String court, UUID subject, DueDay due) {
        open.save(new Duty(kind, ruleId, court, subject, due, clock.instant()));
    }

    @Transactional(readOnly = true)
    public boolean isOpen(DutyKind kind, UUID subject) {
        return open.of(subject).stream().anyMatch(duty -> duty.kind() == kind);
    }

    /**
     * The day by which an open duty is due.
     *
     * @param estimate it lies in a year whose calendar is not published (R-CAL-6)
     */
    public record Due(String ruleId, LocalDate on, boolean estimate) {}

    /** Empty if it is not open. */
    @Transactional(readOnly = true)
    public Optional<Due> due(DutyKind kind, UUID subject) {
        return open.of(subject).stream()
                .filter(duty -> duty.kind() == kind)
                .findFirst()
                .map(duty -> new Due(duty.ruleId(), duty.dueOn(), duty.isEstimate()));
    }

    /** Closes the duty if it is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(DutyKind kind, UUID subject, String by) {
        open.of(subject).stream()
                .filter(duty -> duty.kind() == kind)
                .forEach(duty -> duty.done(by, clock.instant()));
    }

    /** The duty is the same, its day another: the term it waits for was extended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(DutyKind kind, UUID subject, DueDay due) {
        open.of(subject).stream()
                .filter(duty -> duty.kind() == kind)
                .forEach(duty -> duty.dueBy(due));
    }

    /** An entry that has ended owes nothing more; what was overdue then stays missed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void allDone(UUID subject, String by) {
        open.of(subject).forEach(duty -> duty.fallsAway(by, clock.instant()));
    }

    /** Another court has taken the case over, and owes from now on what is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID subject, String toCourt) {
        var today = CourtTime.dayOf(clock.instant());
        open.of(subject).forEach(duty -> duty.moveTo(toCourt, today));
    }

    /**
     * Counts every open estimate again (R-CAL-6), but for days on which more rests than the duty:
     * those wait for {@link Recounts}.
     *
     * @return how many duties have a new due day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long recount(Deadlines deadlines) {
        return open.estimated().stream()
                .filter(duty -> duty.kind() != DutyKind.PUBLISH_ENTRY)
                .filter(duty -> {
                    var before = duty.dueOn();
                    duty.recount(deadlines);
                    return !before.equals(duty.dueOn());
                })
                .count();
    }
}
