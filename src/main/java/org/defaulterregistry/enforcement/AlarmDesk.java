package org.defaulterregistry.enforcement;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.AlarmView.Found;
import org.defaulterregistry.enforcement.AlarmView.InCase;
import org.defaulterregistry.enforcement.AlarmView.State;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows alarms to the courts whose cases they are about, and takes down what these find (D14). */
@Component
public class AlarmDesk {
    private static final int MOST = 200;

    private final AlarmRows rows;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    AlarmDesk(AlarmRows rows, Acts acts, Enactments enactments, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /** The alarm as it stands now, and where the finding stands in the journal. */
    public record Looked(AlarmView alarm, List<Receipt> journal) {}

    /** Auditors see every alarm, and no case. */
    @Transactional(readOnly = true)
    public List<AlarmView> shownTo(Officer reader) {
        var seen = isAuditor(reader) ? rows.all(MOST) : rows.ofCourt(reader.court(), MOST);
        return seen.stream().map(id -> show(reader, id)).toList();
    }

    @Transactional(readOnly = true)
    public AlarmView show(Officer reader, UUID id) {
        var alarm = rows.byId(id).orElseThrow(Problem::notFound);
        var cases = rows.cases(id);
        if (!isAuditor(reader) && !concerns(reader.court(), cases)) {
            throw Problem.notFound();
        }
        var findings = rows.findings(id);
        var courts = cases.stream().map(AlarmRows.Case::court).distinct().sorted().toList();
        return new AlarmView(
                id,
                CourtTime.dayOf(alarm.raisedAt()),
                state(isAuditor(reader) ? courts : List.of(reader.court()), cases, findings),
                own(reader, cases),
                courts,
                findings.stream().map(finding -> found(reader, finding)).toList(),
                alarm.version());
    }

    /** A court has looked at its own cases; what follows from it is another act. */
    @Transactional
    public Looked find(
            Officer judge, UUID id, @Nullable String ifMatch, AlarmFindingRequest request) {
        var version = rows.byId(id).orElseThrow(Problem::notFound).version();
        if (!concerns(judge.court(), rows.cases(id))) {
            throw Problem.notFound();
        }
        Version.mustMatch(ifMatch, version);
        if (!rows.changed(id, version)) {
            throw Problem.overtaken(version + 1);
        }
        rows.found(
                id,
                new AlarmRows.Finding(
                        judge.court(),
                        request.finding(),
                        request.evidence(),
                        judge.name(),
                        clock.instant()));
        var opened =
                acts.open(judge.court(), Approval.by(judge, Approval.Step.DECIDED, Role.JUDGE));
        var act = enactments.begin(opened, judge.court(), List.of());
        act.journal(
                LeafKind.RECORD,
                id,
                Map.of(
                        "what",
                        "finding on an alarm",
                        "finding",
                        request.finding(),
                        "evidence",
                        request.evidence()));
        var receipts = enactments.seal(act);
        return new Looked(show(judge, id), receipts);
    }

    /**
     * The alarm that a debtor's document raised, while this court has not looked at it, or last
     * found the wrong person.
     */
    @Transactional(readOnly = true)
    public Optional<UUID> standing(String court, UUID document) {
        return rows.about(document).filter(alarm -> isStanding(court, alarm));
    }

    private boolean isStanding(String court, UUID alarm) {
        var findings = rows.findings(alarm);
        return state(List.of(court), rows.cases(alarm), findings) == State.OPEN
                || findings.reversed().stream()
                        .filter(finding -> finding.court().equals(court))
                        .limit(1)
                        .anyMatch(last -> last.finding() == AlarmFinding.WRONG_PERSON);
    }

    private static State state(
            List<String> courts, List<AlarmRows.Case> cases, List<AlarmRows.Finding> findings) {
        return courts.stream().allMatch(court -> hasLooked(court, cases, findings))
                ? State.LOOKED_AT
                : State.OPEN;
    }

    private static boolean hasLooked(
            String court, List<AlarmRows.Case> cases, List<AlarmRows.Finding> findings) {
        var lastCase =
                cases.stream()
                        .filter(one -> one.court().equals(court))
                        .map(AlarmRows.Case::addedAt)
                        .max(naturalOrder())
                        .orElse(Instant.EPOCH);
        return findings.stream()
                .anyMatch(finding ->
                        finding.court().equals(court) && finding.foundAt().isAfter(lastCase));
    }

    private static List<InCase> own(Officer reader, List<AlarmRows.Case> cases) {
        return cases.stream()
                .filter(one -> one.court().equals(reader.court()) && !isAuditor(reader))
                .map(one -> new InCase(one.caseId(), one.number(), one.debtor()))
                .toList();
    }

    private static Found found(Officer reader, AlarmRows.Finding finding) {
        var own = finding.court().equals(reader.court());
        return new Found(
                finding.court(),
                finding.finding(),
                own ? finding.evidence() : null,
                own ? finding.officer() : null,
                finding.foundAt());
    }

    private static boolean concerns(String court, List<AlarmRows.Case> cases) {
        return cases.stream().anyMatch(one -> one.court().equals(court));
    }

    private static boolean isAuditor(Officer reader) {
        return reader.roles().contains(Role.AUDITOR);
    }
}
