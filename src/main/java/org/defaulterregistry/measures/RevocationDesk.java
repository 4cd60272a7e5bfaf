package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.restraint.Office.CasePermit;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes permits back, and with one all others of the person in the case that run or are to come.
 * The restriction is not new, only restored, and at once: one officer is enough (R-CONS-17(4)).
 */
@Component
public class RevocationDesk {
    private static final String RULE = "R-CONS-17(4)";

    private final Permits permits;
    private final EnforcementCases cases;
    private final MeasureViews views;
    private final Duties duties;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;

    RevocationDesk(
            Permits permits,
            EnforcementCases cases,
            MeasureViews views,
            Duties duties,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock) {
        this.permits = permits;
        this.cases = cases;
        this.views = views;
        this.duties = duties;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public Done<PermitView> revoke(
            Officer officer, UUID id, @Nullable String ifMatch, RevocationRequest request) {
        var permit = permits.find(id, officer.court()).orElseThrow(Problem::notFound);
        cases.holdCase(officer, permit.getCaseId());
        var act =
                enactments.begin(
                        acts.open(
                                officer.court(),
                                Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE)),
                        officer.court(),
                        List.of(permit.getPartyId()));
        entities.refresh(permit);
        Version.mustMatch(ifMatch, permit.getVersion());
        mayBeRevoked(permit, request);
        var others = othersInTheCase(permit);
        takeBack(act, permit, officer, request);
        others.forEach(other -> takeBack(act, other, officer, request));
        var receipts = enactments.seal(act);
        return Done.done(id, views.from(permit), permit.getVersion(), receipts);
    }

    private void takeBack(
            Enactment act, Permit permit, Officer officer, RevocationRequest request) {
        permit.revoke(request, today(), officer.name());
        duties.allDone(permit.getId(), officer.name());
        act.restrain(permit.getPartyId(), withdrawing(permit, permit.getCaseId()));
        act.journal(LeafKind.REVOKE, permit.getId(), payload(permit, request));
    }

    /**
     * The restriction is restored, and not only for this journey. Own money that the court verified
     * must be allowed all the same (R-CONS-3-PRIVATE).
     */
    private List<Permit> othersInTheCase(Permit permit) {
        return permits.findByPartyIdOrderByValidFrom(permit.getPartyId()).stream()
                .filter(other -> !other.getId().equals(permit.getId()))
                .filter(other -> other.getCaseId().equals(permit.getCaseId()))
                .filter(other -> other.isLive(today()))
                .filter(other -> other.getKind() != PermitKind.PRIVATE_CONSUMPTION)
                .toList();
    }

    private void mayBeRevoked(Permit permit, RevocationRequest request) {
        if (permit.getRevokedOn() != null) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "This permit has been taken back already.",
                    "Read it; nothing more is to be done.");
        }
        if (request.because() == RevokedBecause.UNDERTAKING_BROKEN && !permit.hasUndertaking()) {
            throw Problem.invalid(
                    "/because",
                    "This permit rests on no written undertaking",
                    "Write false-evidence, if that is what the court found.");
        }
        if (request.foundOn().isAfter(today())
                || request.foundOn().isBefore(permit.getGrantedOn())) {
            throw Problem.invalid(
                    "/foundOn",
                    "It is found out between the grant and today",
                    "Write the day on which the court found it.");
        }
    }

    private static UnaryOperator<RestraintState> withdrawing(Permit permit, UUID caseId) {
        var office = permit.getOfficeId();
        return office == null
                ? state -> state.withoutPermit(caseId, permit.window())
                : state ->
                        state.withoutOfficePermit(office, new CasePermit(caseId, permit.window()));
    }

    private Map<String, Object> payload(Permit permit, RevocationRequest request) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("party", permit.getPartyId());
        payload.put("case", permit.getCaseId());
        payload.put("order", permit.getOrderId());
        payload.put("office", permit.getOfficeId());
        payload.put("measure", permit.getMeasure());
        payload.put("rule", RULE);
        payload.put("because", request);
        payload.put("endsLeaf", acts.positionOf(permit.getId(), LeafKind.PERMIT.word()));
        return payload;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
