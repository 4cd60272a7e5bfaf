package org.defaulterregistry.performance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.performance.Consequences.Done;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the events of Art. 10: what must go for one goes in the transaction that records it. */
@Component
public class EventDesk {
    private final EnforcementCases cases;
    private final Events events;
    private final Consequences consequences;
    private final Acts acts;
    private final Enactments enactments;
    private final Readings readings;
    private final Clock clock;

    EventDesk(
            EnforcementCases cases,
            Events events,
            Consequences consequences,
            Acts acts,
            Enactments enactments,
            Readings readings,
            Clock clock) {
        this.cases = cases;
        this.events = events;
        this.consequences = consequences;
        this.acts = acts;
        this.enactments = enactments;
        this.readings = readings;
        this.clock = clock;
    }

    @Transactional
    public EventAnswer record(Officer judge, EventRequest request) {
        EventIntake.facts(request);
        var enforcementCase = cases.holdCase(judge, request.caseId());
        var today = CourtTime.dayOf(clock.instant());
        EventIntake.days(enforcementCase, request, today);
        var debtor = EventIntake.debtor(enforcementCase, request);
        var when = new Happening(request.on(), request.known(), today, judge.name());
        var id = UUID.randomUUID();
        var opened =
                acts.open(judge.court(), Approval.by(judge, Approval.Step.DECIDED, Role.JUDGE));
        var act = begin(opened, enforcementCase, debtor);
        journal(act, id, enforcementCase, request);
        var done = carryOut(act, enforcementCase, debtor, request, when);
        var receipts = enactments.seal(act);
        events.keep(id, opened, judge, request, done);
        return new EventAnswer(
                id,
                request.caseId(),
                request.event(),
                enforcementCase.getPerformance(),
                done.entries(),
                done.ordersLifted(),
                receipts);
    }

    /** What happened in a case of this court, the first first. */
    @Transactional
    List<EventView> of(Officer officer, UUID caseId) {
        return events.of(cases.holdCase(officer, caseId).getId());
    }

    /**
     * @throws Problem 404 unless it happened in this case of this court's
     */
    @Transactional
    public EventView show(Officer officer, UUID caseId, UUID id) {
        return of(officer, caseId).stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Done carryOut(
            Enactment act,
            EnforcementCase enforcementCase,
            @Nullable CaseDebtor debtor,
            EventRequest request,
            Happening when) {
        if (request.event() == EventKind.PARTLY_PERFORMED) {
            EventIntake.notPerformedYet(enforcementCase, debtor);
            EventIntake.part(enforcementCase, request);
            enforcementCase.performedInPart(String.valueOf(request.part()));
            return consequences.ofPart(enforcementCase);
        }
        if (request.event() == EventKind.ENFORCEMENT_RESUMED) {
            return consequences.resumed(enforcementCase, debtor, when);
        }
        if (Boolean.TRUE.equals(request.courtConsents())) {
            consequences.consentMustFollow(enforcementCase, debtor, request.on());
        }
        var event = EventLaw.of(request, readings);
        if (event.isPerformance()) {
            EventIntake.notPerformedYet(enforcementCase, debtor);
        }
        var done = consequences.of(act, enforcementCase, debtor, event, when);
        if (event.isPerformance() && enforcementCase.isPerformed()) {
            consequences.lookedAt(enforcementCase, when.by());
        }
        return done;
    }

    private Enactment begin(
            UUID opened, EnforcementCase enforcementCase, @Nullable CaseDebtor debtor) {
        return enactments.begin(
                opened,
                enforcementCase.getCourtId(),
                consequences.touches(
                        enforcementCase, EventIntake.concerned(enforcementCase, debtor)));
    }

    private static void journal(
            Enactment act, UUID id, EnforcementCase enforcementCase, EventRequest request) {
        act.journal(
                LeafKind.RECORD,
                enforcementCase.getId(),
                Map.of(
                        "what",
                        request.event(),
                        "event",
                        id,
                        "case",
                        enforcementCase.getCaseNumber(),
                        "request",
                        request));
    }
}
