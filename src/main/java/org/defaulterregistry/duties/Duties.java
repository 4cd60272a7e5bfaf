package org.defaulterregistry.duties;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;
import org.jspecify.annotations.Nullable;
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

    /** An entry that has ended owes nothing more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void allDone(UUID subject, String by) {
        open.of(subject).forEach(duty -> duty.done(by, clock.instant()));
    }

    /** Another court has taken the case over, and owes from now on what is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID subject, String toCourt) {
        open.of(subject).forEach(duty -> duty.moveTo(toCourt));
    }

    /**
     * Counts every open estimate again (R-CAL-6).
     *
     * @return how many duties have a new due day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long recount(Deadlines deadlines) {
        return open.estimated().stream()
                .filter(duty -> {
                    var before = duty.dueOn();
                    duty.recount(deadlines);
                    return !before.equals(duty.dueOn());
                })
                .count();
    }

    /**
     * An auditor reads every court's duties. An officer reads those of his court, and of a court
     * next below it what was escalated to his (D13).
     *
     * @param court null: the officer's own; for an auditor, all
     * @throws Problem 404 for any other court
     */
    @Transactional(readOnly = true)
    List<DutyView> shownTo(Officer reader, @Nullable String court) {
        return read(reader, court).stream().map(this::view).toList();
    }

    private List<Duty> read(Officer reader, @Nullable String court) {
        var auditor = reader.roles().contains(Role.AUDITOR);
        if (court == null) {
            return auditor ? open.ofAllCourts() : open.ofCourt(reader.court());
        }
        var asked = courts.findById(court).orElseThrow(Problem::notFound);
        if (auditor || court.equals(reader.court())) {
            return open.ofCourt(court);
        }
        if (reader.court().equals(asked.nextHigher())) {
            return open.escalated(court, reader.court());
        }
        throw Problem.notFound();
    }

    private DutyView view(Duty duty) {
        return new DutyView(
                duty.id(),
                duty.courtId(),
                duty.kind(),
                duty.ruleId(),
                duty.subjectId(),
                duty.dueOn(),
                duty.estimate(),
                duty.calendarVersion(),
                CourtTime.dayOf(clock.instant()).isAfter(duty.dueOn()));
    }
}
