package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.DutyView.State;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a court has to do, the next due day first, and who of it does what. */
@Component
public class Worklist {
    /** The most that are shown at once; later days are asked for with a later {@code until}. */
    static final Limit MOST = Limit.of(1_000);

    private final OpenDuties open;
    private final Courts courts;
    private final Clock clock;

    Worklist(OpenDuties open, Courts courts, Clock clock) {
        this.open = open;
        this.courts = courts;
        this.clock = clock;
    }

    /**
     * An auditor reads every court's duties. An officer reads those of his court, and of a court
     * next below it what was escalated to his (D13).
     *
     * @param court null: the officer's own; for an auditor, all
     * @param until only what is due by this day; null: all
     * @throws Problem 404 for any other court
     */
    @Transactional(readOnly = true)
    public List<DutyView> shownTo(
            Officer reader, @Nullable String court, @Nullable LocalDate until) {
        var last = until == null ? LocalDate.of(9999, 12, 31) : until;
        return read(reader, court, last).stream().map(this::view).toList();
    }

    /** What courts below have missed, and this one sees to from now on. */
    @Transactional(readOnly = true)
    public List<DutyView> escalatedTo(Officer reader) {
        return open.escalatedTo(reader.court(), MOST).stream().map(this::view).toList();
    }

    /** What this court still owes about one thing, the next due day first. */
    @Transactional(readOnly = true)
    public List<DutyView> about(Officer reader, UUID subject) {
        return open.of(subject).stream()
                .filter(duty -> duty.courtId().equals(reader.court()))
                .sorted(Comparator.comparing(Duty::dueOn))
                .map(this::view)
                .toList();
    }

    /** An officer takes a duty of his court in hand; from a colleague too. */
    @Transactional
    public DutyView take(Officer officer, UUID id, @Nullable String ifMatch) {
        var duty = open.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound);
        Version.mustMatch(ifMatch, duty.version());
        if (duty.isDone()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This duty has been done already.",
                    "Read your court's duties again.");
        }
        duty.takenBy(officer.name());
        return view(open.saveAndFlush(duty));
    }

    private List<Duty> read(Officer reader, @Nullable String court, LocalDate until) {
        var auditor = reader.roles().contains(Role.AUDITOR);
        if (court == null) {
            return auditor
                    ? open.ofAllCourts(until, MOST)
                    : open.ofCourt(reader.court(), until, MOST);
        }
        var asked = courts.findById(court).orElseThrow(Problem::notFound);
        if (auditor || court.equals(reader.court())) {
            return open.ofCourt(court, until, MOST);
        }
        if (reader.court().equals(asked.nextHigher())) {
            return open.escalated(court, reader.court(), MOST);
        }
        throw Problem.notFound();
    }

    private DutyView view(Duty duty) {
        var today = CourtTime.dayOf(clock.instant());
        var doneAt = duty.doneAt();
        return new DutyView(
                duty.id(),
                duty.courtId(),
                duty.kind(),
                duty.ruleId(),
                duty.subjectId(),
                duty.dueOn(),
                duty.estimate(),
                duty.calendarVersion(),
                state(duty, today),
                !duty.isDone() && duty.isOverdue(today),
                duty.missed(),
                duty.officer(),
                duty.escalatedTo(),
                doneAt == null ? null : CourtTime.dayOf(doneAt),
                duty.version());
    }

    private static State state(Duty duty, LocalDate today) {
        if (duty.isDone()) {
            return State.DONE;
        }
        if (duty.isOverdue(today)) {
            return State.OVERDUE;
        }
        return duty.dueOn().equals(today) ? State.DUE : State.OPEN;
    }
}
