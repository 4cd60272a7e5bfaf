package org.defaulterregistry.brake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what is held, and lets a second officer release it (D14). The next higher court may too: a
 * small court may have nobody left who took no part.
 */
@Component
public class HoldDesk {
    static final Limit MOST = Limit.of(1_000);

    private static final Finding TOOK_PART =
            new Finding(
                    new Citation("D14", "A brake on bulk: a second court officer releases"),
                    "Is it released by an officer who drafted, signed and decided none of what was counted?",
                    Answer.NO);

    private final Holds holds;
    private final Courts courts;
    private final Brakes brakes;
    private final BrakeViews views;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    HoldDesk(
            Holds holds,
            Courts courts,
            Brakes brakes,
            BrakeViews views,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.holds = holds;
        this.courts = courts;
        this.brakes = brakes;
        this.views = views;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /** What stands comes first, then the latest. Auditors see every court's. */
    @Transactional(readOnly = true)
    public List<HoldView> shownTo(Officer reader) {
        var seen = isAuditor(reader) ? holds.all(MOST) : holds.seenFrom(reader.court(), MOST);
        return seen.stream().map(views::from).toList();
    }

    @Transactional(readOnly = true)
    public HoldView show(Officer reader, UUID id) {
        return views.from(
                holds.findById(id)
                        .filter(hold -> isAuditor(reader) || isOver(reader, hold.getCourtId()))
                        .orElseThrow(Problem::notFound));
    }

    @Transactional
    public Done<HoldView> release(
            Officer officer, UUID id, @Nullable String ifMatch, ReleaseRequest request) {
        var hold =
                holds.findById(id)
                        .filter(found -> isOver(officer, found.getCourtId()))
                        .orElseThrow(Problem::notFound);
        Version.mustMatch(ifMatch, hold.getVersion());
        if (hold.isReleased()) {
            throw Problem.under(
                    "R-LOG-1",
                    ProblemType.CONFLICT,
                    "This hold has been released already.",
                    "Read it; what was recorded is not overwritten.");
        }
        if (tookPart(officer, hold)) {
            return refuse(officer, hold);
        }
        hold.release(officer.name(), request.reason(), clock.instant());
        var receipts =
                journal(
                        officer,
                        hold,
                        Approval.Step.DECIDED,
                        LeafKind.RECORD,
                        Map.of(
                                "what",
                                "release of a hold of " + hold.getKind().word(),
                                "rule",
                                "D14",
                                "reason",
                                request.reason()));
        brakes.countAnew(hold.getCourtId(), hold.getKind());
        return Done.done(hold.getId(), views.from(hold), hold.getVersion(), receipts);
    }

    private Done<HoldView> refuse(Officer officer, Hold hold) {
        var findings = FindingView.all(List.of(TOOK_PART));
        var receipts =
                journal(
                        officer,
                        hold,
                        Approval.Step.TRIED,
                        LeafKind.REFUSE,
                        Map.of("what", "release of a hold", "findings", findings));
        return Done.refused(hold.getId(), findings, receipts);
    }

    private List<Receipt> journal(
            Officer officer, Hold hold, Approval.Step step, LeafKind kind, Map<String, ?> payload) {
        var opened = acts.open(officer.court(), Approval.by(officer, step, Role.JUDGE));
        var act = enactments.begin(opened, officer.court(), List.of());
        act.journal(kind, hold.getId(), payload);
        return enactments.seal(act);
    }

    private boolean tookPart(Officer officer, Hold hold) {
        return acts.tookPartBetween(
                CourtTime.startOf(hold.getHeldOn()),
                hold.heldAt(),
                hold.getCourtId(),
                hold.getKind().leaves(),
                officer.name());
    }

    private boolean isOver(Officer officer, String court) {
        return officer.court().equals(court)
                || officer.court().equals(courts.findById(court).orElseThrow().nextHigher());
    }

    private static boolean isAuditor(Officer reader) {
        return reader.roles().contains(Role.AUDITOR);
    }
}
