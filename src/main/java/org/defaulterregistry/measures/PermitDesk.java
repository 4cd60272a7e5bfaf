package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grants exceptions from what a case forbids. What frees a person needs one officer; a temporary
 * lift needs the president.
 */
@Component
public class PermitDesk {
    private final PermitReader reader;
    private final PermitLaw law;
    private final Permits permits;
    private final MeasureViews views;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;
    private final JsonMapper json;

    PermitDesk(
            PermitReader reader,
            PermitLaw law,
            Permits permits,
            MeasureViews views,
            Duties duties,
            Deadlines deadlines,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock,
            JsonMapper json) {
        this.reader = reader;
        this.law = law;
        this.permits = permits;
        this.views = views;
        this.duties = duties;
        this.deadlines = deadlines;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param permit null if the law refused; the findings say why
     */
    public record Granted(
            UUID id,
            @Nullable PermitView permit,
            List<FindingView> findings,
            List<Receipt> journal) {}

    @Transactional
    public Granted grant(Officer officer, PermitRequest request) {
        var asked = reader.read(officer, request);
        var act = begin(officer, asked);
        if (asked.office() != null) {
            entities.refresh(asked.office()); // it may have ended before its holder was held
        }
        var answer = law.ask(asked, today());
        var findings = FindingView.all(answer);
        if (!answer.stream().allMatch(Finding::permits)) {
            act.journal(
                    LeafKind.REFUSE,
                    asked.caseId(),
                    Map.of(
                            "what", request.kind().word(),
                            "party", asked.party(),
                            "findings", findings));
            return new Granted(asked.caseId(), null, findings, enactments.seal(act));
        }
        var permit =
                permits.save(
                        new Permit(
                                asked, today(), officer.name(), json.writeValueAsString(findings)));
        duties.open(
                DutyKind.END_PERMIT,
                permit.getKind().rule(),
                officer.court(),
                permit.getId(),
                deadlines.over(permit.getValidTo()));
        act.restrain(asked.party(), asked.granting(permit.window()));
        act.journal(LeafKind.PERMIT, permit.getId(), payload(permit, findings));
        var receipts = enactments.seal(act);
        return new Granted(permit.getId(), views.from(permit), findings, receipts);
    }

    /** For whom the permits are, not from whose order. */
    @Transactional(readOnly = true)
    public List<PermitView> of(UUID party) {
        return permits.findByPartyIdOrderByValidFrom(party).stream().map(views::from).toList();
    }

    /** A permit, with for whom it is. */
    public record Owned(UUID party, PermitView permit) {}

    /** Every permit in a case, which the caller came by lawfully. */
    @Transactional(readOnly = true)
    public List<Owned> inCase(UUID caseId) {
        return permits.findByCaseId(caseId).stream()
                .map(permit -> new Owned(permit.getPartyId(), views.from(permit)))
                .toList();
    }

    @Transactional(readOnly = true)
    PermitView show(Officer officer, UUID id) {
        return views.from(permits.find(id, officer.court()).orElseThrow(Problem::notFound));
    }

    private Enactment begin(Officer officer, PermitCase asked) {
        var decides =
                asked.request().kind() == PermitKind.TEMPORARY_LIFT ? Role.PRESIDENT : Role.JUDGE;
        return enactments.begin(
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, decides)),
                officer.court(),
                asked.parties());
    }

    private static Map<String, Object> payload(Permit permit, List<FindingView> findings) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("party", permit.getPartyId());
        payload.put("case", permit.getCaseId());
        payload.put("order", permit.getOrderId());
        payload.put("office", permit.getOfficeId());
        payload.put("what", permit.getKind().word());
        payload.put("measure", permit.getMeasure());
        payload.put("validFrom", permit.getValidFrom());
        payload.put("validUntil", permit.getValidTo());
        payload.put("findings", findings);
        return payload;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
