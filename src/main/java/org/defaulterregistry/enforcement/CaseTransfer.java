package org.defaulterregistry.enforcement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.EnforcementCases.Recorded;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a case over to another court, with all that goes with it. Decisions keep the court that
 * made them; what is not in effect yet lapses, because its court no longer has the case.
 */
@Component
public class CaseTransfer {
    private final EnforcementCases cases;
    private final Courts courts;
    private final List<FollowsCase> followers;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    CaseTransfer(
            EnforcementCases cases,
            Courts courts,
            List<FollowsCase> followers,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.cases = cases;
        this.courts = courts;
        this.followers = followers;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    @Transactional
    public Recorded transfer(
            Officer president, UUID caseId, @Nullable String ifMatch, TransferRequest request) {
        var enforcementCase = cases.holdCase(president, caseId);
        Version.mustMatch(ifMatch, enforcementCase.getVersion());
        mayTakeOver(president, request);
        day(enforcementCase, request);
        enforcementCase.moveTo(request.toCourt());
        followers.forEach(follower -> follower.moved(caseId, request.toCourt()));
        var act =
                enactments.begin(
                        acts.open(
                                president.court(),
                                Approval.by(president, Approval.Step.DECIDED, Role.PRESIDENT)),
                        president.court(),
                        List.of());
        act.journal(
                LeafKind.RECORD,
                caseId,
                Map.of(
                        "what", "transfer of enforcement case",
                        "case", enforcementCase.getCaseNumber(),
                        "toCourt", request.toCourt(),
                        "ruling", request.ruling(),
                        "on", request.on()));
        var receipts = enactments.seal(act);
        return new Recorded(cases.view(enforcementCase), receipts);
    }

    private void mayTakeOver(Officer president, TransferRequest request) {
        var court = courts.findById(request.toCourt());
        if (court.isEmpty() || court.get().level() == Court.Level.REGISTRY) {
            throw Problem.invalid(
                    "/toCourt",
                    "The court register has no such court",
                    "Write its id, such as CN-110105.");
        }
        if (request.toCourt().equals(president.court())) {
            throw Problem.invalid(
                    "/toCourt", "The case is with this court", "Write the id of another court.");
        }
    }

    private void day(EnforcementCase enforcementCase, TransferRequest request) {
        if (request.on().isAfter(CourtTime.dayOf(clock.instant()))
                || request.on().isBefore(enforcementCase.getFiledOn())) {
            throw Problem.invalid(
                    "/on",
                    "The ruling lies between the filing of the case and today",
                    "Write the day of the ruling.");
        }
    }
}
