package org.defaulterregistry.enforcement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records cases, and lends them to the rooms above; {@link NoticeDesk} records their notices. */
@Component
public class EnforcementCases {
    private final Cases cases;
    private final CaseIntake intake;
    private final DebtorIntake debtorIntake;
    private final CaseViews views;
    private final Alarms alarms;
    private final PartyRegister parties;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;

    EnforcementCases(
            Cases cases,
            CaseIntake intake,
            DebtorIntake debtorIntake,
            CaseViews views,
            Alarms alarms,
            PartyRegister parties,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock) {
        this.cases = cases;
        this.intake = intake;
        this.debtorIntake = debtorIntake;
        this.views = views;
        this.alarms = alarms;
        this.parties = parties;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What a recorded act gives back: the object as it stands now, and where the act stands in the
     * journal.
     */
    public record Recorded(CaseView view, List<Receipt> journal) {}

    @Transactional
    public Recorded record(Officer officer, CaseRequest request) {
        var number = intake.caseNumber(officer, request);
        var debtors = debtorIntake.debtors(request);
        var enforcementCase =
                new EnforcementCase(officer.court(), number, request, clock.instant());
        for (int i = 0; i < debtors.size(); i++) {
            enforcementCase.against(
                    debtors.get(i).document(), request.debtors().get(i).isLocalGovernment());
        }
        cases.save(enforcementCase);
        var act = begin(officer, debtors.stream().map(PartyIntake.Found::document).toList());
        debtors.forEach(debtor -> debtor.journal(act));
        entities.flush(); // alarms are looked for in the rows
        alarms.look(enforcementCase);
        act.journal(
                LeafKind.RECORD,
                enforcementCase.getId(),
                Map.of("what", "enforcement case", "case", number));
        return sealed(act, enforcementCase);
    }

    @Transactional(readOnly = true)
    public CaseView show(Officer officer, UUID caseId) {
        return views.from(
                cases.findByIdAndCourtId(caseId, officer.court()).orElseThrow(Problem::notFound),
                parties);
    }

    /**
     * A debtor of this court's, its case held until the transaction ends. Another court's does not
     * exist here.
     */
    @Transactional
    public CaseDebtor hold(Officer officer, UUID debtorId) {
        return cases.caseOf(debtorId)
                .flatMap(caseId -> cases.lock(caseId, officer.court()))
                .flatMap(enforcementCase -> enforcementCase.debtor(debtorId))
                .orElseThrow(Problem::notFound);
    }

    /** A case of this court, held until the transaction ends. */
    @Transactional
    public EnforcementCase holdCase(Officer officer, UUID caseId) {
        return cases.lock(caseId, officer.court()).orElseThrow(Problem::notFound);
    }

    /**
     * A case of whatever court, held until the transaction ends, for what the registry does by law.
     */
    @Transactional
    public EnforcementCase holdByLaw(UUID caseId) {
        return cases.lockOfAnyCourt(caseId);
    }

    /** What its court sees of a case. */
    @Transactional(readOnly = true)
    public CaseView view(EnforcementCase enforcementCase) {
        return views.from(enforcementCase, parties);
    }

    /** A case of any court, held until the transaction ends, for rooms that came by it lawfully. */
    @Transactional
    public EnforcementCase holdOfAnyCourt(UUID caseId) {
        return cases.lockOfAnyCourt(caseId);
    }

    /** The case of any court by its canonical number, held until the transaction ends. */
    @Transactional
    public Optional<EnforcementCase> holdByNumber(String caseNumber) {
        return cases.lockByNumber(caseNumber);
    }

    /** The case, for rooms that came by its id lawfully. */
    @Transactional(readOnly = true)
    public EnforcementCase byId(UUID caseId) {
        return cases.all(List.of(caseId)).getFirst();
    }

    /**
     * Once a court has said so of a party, it is a local government in every case (R-DECIDE-GOV).
     */
    @Transactional(readOnly = true)
    public boolean isLocalGovernment(UUID party) {
        return cases.anySaysLocalGovernment(party);
    }

    /** What was recorded is not overwritten (R-LOG-1). */
    public static Problem servedAlready() {
        return Problem.under(
                "R-LOG-1",
                ProblemType.CONFLICT,
                "The service of this paper is recorded already.",
                "Read it; what was recorded is not overwritten.");
    }

    private Enactment begin(Officer officer, List<Document> documents) {
        var act =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.CLERK));
        return enactments.begin(
                act, officer.court(), documents.stream().map(Document::partyId).toList());
    }

    private Recorded sealed(Enactment act, EnforcementCase enforcementCase) {
        var receipts = enactments.seal(act);
        return new Recorded(views.from(enforcementCase, parties), receipts);
    }
}
