package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A court that has to decide anew about a debtor ({@link DecisionsAnew}) decides not to list. The
 * list stays as it is, so one officer is enough.
 */
@Component
public class NotAnewDesk {
    private static final String RULE = "R-LIST-1";

    private final EnforcementCases cases;
    private final Duties duties;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    NotAnewDesk(
            EnforcementCases cases, Duties duties, Acts acts, Enactments enactments, Clock clock) {
        this.cases = cases;
        this.duties = duties;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /** What was decided, and where it stands in the journal. */
    public record NotListed(
            UUID caseId, UUID debtorId, LocalDate on, String reasons, List<Receipt> journal) {}

    @Transactional
    public NotListed decide(Officer judge, NotAnewRequest request) {
        var debtor = cases.hold(judge, request.debtorId());
        if (!duties.isOpen(DutyKind.DECIDE_ANEW, debtor.getId())) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "Your court has not to decide anew about this debtor.",
                    "Refuse an application where it stands; without one there is nothing to decide.");
        }
        duties.done(DutyKind.DECIDE_ANEW, debtor.getId(), judge.name());
        var caseId = debtor.enforcementCase().getId();
        var act =
                enactments.begin(
                        acts.open(
                                judge.court(),
                                Approval.by(judge, Approval.Step.DECIDED, Role.JUDGE)),
                        judge.court(),
                        List.of());
        act.journal(
                LeafKind.RECORD,
                caseId,
                Map.of(
                        "what",
                        "not listed anew",
                        "rule",
                        RULE,
                        "party",
                        debtor.getPartyId(),
                        "reasons",
                        request.reasons()));
        return new NotListed(
                caseId,
                debtor.getId(),
                CourtTime.dayOf(clock.instant()),
                request.reasons(),
                enactments.seal(act));
    }
}
