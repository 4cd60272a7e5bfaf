package org.defaulterregistry.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.ApplicationRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receives creditors' applications, and keeps the court to its fifteen days (R-APPLY-5). */
@Component
public class ApplicationDesk {
    private final Applications applications;
    private final FormerEntries former;
    private final EnforcementCases cases;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Acts acts;
    private final Enactments enactments;
    private final ListingViews views;
    private final EntityManager entities;
    private final Clock clock;

    ApplicationDesk(
            Applications applications,
            FormerEntries former,
            EnforcementCases cases,
            Duties duties,
            Deadlines deadlines,
            Acts acts,
            Enactments enactments,
            ListingViews views,
            EntityManager entities,
            Clock clock) {
        this.applications = applications;
        this.former = former;
        this.cases = cases;
        this.duties = duties;
        this.deadlines = deadlines;
        this.acts = acts;
        this.enactments = enactments;
        this.views = views;
        this.entities = entities;
        this.clock = clock;
    }

    /** A creditor who let the debtor go waits six months (R-RELIST-10(b)). */
    @Transactional
    public Done<ApplicationView> receive(Officer clerk, UUID caseId, ApplicationRequest request) {
        var debtor = cases.hold(clerk, request.debtorId());
        if (!debtor.enforcementCase().getId().equals(caseId)) {
            throw Problem.notFound();
        }
        mustFit(debtor, request);
        var application = applications.save(new ListingApplication(debtor, request, clerk.name()));
        var findings = former.findings(debtor, application, today());
        return findings.stream().allMatch(Finding::permits)
                ? keep(clerk, debtor, application)
                : bar(clerk, debtor, application, FindingView.all(findings));
    }

    private Done<ApplicationView> keep(
            Officer clerk, CaseDebtor debtor, ListingApplication application) {
        var due = due(application);
        duties.open(
                DutyKind.DECIDE_APPLICATION,
                ApplicationRules.CITATION.ruleId(),
                clerk.court(),
                application.getId(),
                due);
        var receipts =
                journal(
                        clerk,
                        Approval.by(clerk, Approval.Step.DECIDED, Role.CLERK),
                        LeafKind.RECORD,
                        application,
                        Map.of(
                                "what", "listing application",
                                "case", debtor.enforcementCase().getCaseNumber(),
                                "party", debtor.getPartyId(),
                                "receivedOn", application.getReceivedOn(),
                                "dueOn", due.date(),
                                "calendarVersion", due.calendarVersion()));
        return done(application, List.of(), receipts);
    }

    private Done<ApplicationView> bar(
            Officer clerk,
            CaseDebtor debtor,
            ListingApplication application,
            List<FindingView> findings) {
        application.barred(today());
        var receipts =
                journal(
                        clerk,
                        Approval.by(clerk, Approval.Step.TRIED, Role.CLERK),
                        LeafKind.REFUSE,
                        application,
                        Map.of(
                                "what",
                                "listing application",
                                "case",
                                debtor.enforcementCase().getCaseNumber(),
                                "party",
                                debtor.getPartyId(),
                                "findings",
                                findings));
        return done(application, findings, receipts);
    }

    /** A judge does not take it up. The list stays as it is, so one officer is enough. */
    @Transactional
    public Done<ApplicationView> refuse(
            Officer judge, UUID id, @Nullable String ifMatch, RefusalRequest request) {
        var application = find(judge, id);
        cases.hold(judge, application.getDebtorId());
        entities.refresh(application);
        Version.mustMatch(ifMatch, application.getVersion());
        application.mustBeOpen();
        application.refused(judge.name(), request.reasons(), today());
        duties.done(DutyKind.DECIDE_APPLICATION, id, judge.name());
        var receipts =
                journal(
                        judge,
                        Approval.by(judge, Approval.Step.DECIDED, Role.JUDGE),
                        LeafKind.REFUSE,
                        application,
                        Map.of(
                                "what", "listing application",
                                "rule", ApplicationRules.CITATION.ruleId(),
                                "reasons", request.reasons()));
        return done(application, List.of(), receipts);
    }

    /** Those in a case of this court's that nobody has decided yet. */
    @Transactional(readOnly = true)
    public List<ApplicationView> openIn(Officer officer, UUID caseId) {
        return in(officer, caseId).stream()
                .filter(one -> one.state() == ListingApplication.State.RECEIVED)
                .toList();
    }

    /** Every one that came in, in a case of this court's. */
    @Transactional(readOnly = true)
    public List<ApplicationView> in(Officer officer, UUID caseId) {
        return applications.findByCaseId(caseId).stream()
                .filter(one -> applications.find(one.getId(), officer.court()).isPresent())
                .map(this::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public ApplicationView show(Officer officer, UUID id) {
        return view(find(officer, id));
    }

    private ListingApplication find(Officer officer, UUID id) {
        return applications.find(id, officer.court()).orElseThrow(Problem::notFound);
    }

    private List<Receipt> journal(
            Officer officer,
            Approval approval,
            LeafKind kind,
            ListingApplication application,
            Map<String, ?> payload) {
        var act =
                enactments.begin(acts.open(officer.court(), approval), officer.court(), List.of());
        act.journal(kind, application.getId(), payload);
        return enactments.seal(act);
    }

    private Done<ApplicationView> done(
            ListingApplication application, List<FindingView> refusal, List<Receipt> journal) {
        return new Done<>(
                application.getId(), view(application), application.getVersion(), refusal, journal);
    }

    private ApplicationView view(ListingApplication application) {
        return views.from(application, due(application));
    }

    private DueDay due(ListingApplication application) {
        return ApplicationRules.decisionDue(application.getReceivedOn(), deadlines);
    }

    private void mustFit(CaseDebtor debtor, ApplicationRequest request) {
        if (request.receivedOn().isAfter(today())
                || request.receivedOn().isBefore(debtor.enforcementCase().getFiledOn())) {
            throw Problem.invalid(
                    "/receivedOn",
                    "The application came between the filing of the case and today",
                    "Write the day on which the court received it.");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
