package org.defaulterregistry.enforcement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records notices to debtors, and that they were served. Of a notice its case is what changes. */
@Component
public class NoticeDesk {
    private final Cases cases;
    private final CaseIntake intake;
    private final CaseViews views;
    private final PartyRegister parties;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;

    NoticeDesk(
            Cases cases,
            CaseIntake intake,
            CaseViews views,
            PartyRegister parties,
            Acts acts,
            Enactments enactments,
            EntityManager entities) {
        this.cases = cases;
        this.intake = intake;
        this.views = views;
        this.parties = parties;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
    }

    @Transactional
    public EnforcementCases.Recorded issue(
            Officer officer, UUID caseId, @Nullable String ifMatch, NoticeRequest request) {
        var enforcementCase = change(officer, caseId, ifMatch);
        var debtor =
                enforcementCase
                        .debtor(request.debtorId())
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "/debtorId",
                                        "This case has no such debtor",
                                        "Write an id from debtors of the case."));
        intake.noticeDays(enforcementCase, request);
        debtor.noticed(request);
        return record(
                officer, enforcementCase, debtor, "enforcement notice", request.riskWarning());
    }

    @Transactional
    public EnforcementCases.Recorded serve(
            Officer officer,
            UUID caseId,
            UUID noticeId,
            @Nullable String ifMatch,
            ServiceRequest request) {
        var enforcementCase = change(officer, caseId, ifMatch);
        var debtor =
                enforcementCase.getDebtors().stream()
                        .filter(one -> one.notice(noticeId).isPresent())
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        var notice = debtor.notice(noticeId).orElseThrow();
        if (notice.getServedOn() != null) {
            throw EnforcementCases.servedAlready();
        }
        intake.serviceDay(notice.getIssuedOn(), request);
        notice.served(request);
        return record(
                officer,
                enforcementCase,
                debtor,
                "service of enforcement notice",
                notice.isRiskWarning());
    }

    private EnforcementCase change(Officer officer, UUID caseId, @Nullable String ifMatch) {
        var enforcementCase =
                cases.findByIdAndCourtId(caseId, officer.court()).orElseThrow(Problem::notFound);
        Version.mustMatch(ifMatch, enforcementCase.getVersion());
        entities.lock(enforcementCase, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return enforcementCase;
    }

    private EnforcementCases.Recorded record(
            Officer officer,
            EnforcementCase enforcementCase,
            CaseDebtor debtor,
            String what,
            boolean riskWarning) {
        var opened =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.CLERK));
        var act = enactments.begin(opened, officer.court(), List.of());
        act.journal(
                LeafKind.RECORD,
                enforcementCase.getId(),
                Map.of(
                        "what",
                        what,
                        "case",
                        enforcementCase.getCaseNumber(),
                        "debtor",
                        debtor.getId(),
                        "riskWarning",
                        riskWarning));
        var receipts = enactments.seal(act);
        return new EnforcementCases.Recorded(views.from(enforcementCase, parties), receipts);
    }
}
