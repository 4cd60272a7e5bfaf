package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.order.TemporaryLiftRules;
import org.defaulterregistry.rulebook.order.TemporaryLiftRules.TemporaryLift;
import org.defaulterregistry.rulebook.order.TravelReason;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grants exceptions from an order. What frees a person needs one officer; a temporary lift needs
 * the president.
 */
@Component
public class PermitDesk {
    private final Orders orders;
    private final Permits permits;
    private final Catalogue catalogue;
    private final MeasureViews views;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;
    private final JsonMapper json;

    PermitDesk(
            Orders orders,
            Permits permits,
            Catalogue catalogue,
            MeasureViews views,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock,
            JsonMapper json) {
        this.orders = orders;
        this.permits = permits;
        this.catalogue = catalogue;
        this.views = views;
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
    public Granted grant(Officer president, PermitRequest request) {
        var order =
                orders.findByIdAndCourtId(request.orderId(), president.court())
                        .orElseThrow(Problem::notFound);
        var today = CourtTime.dayOf(clock.instant());
        days(request, today);
        var act =
                enactments.begin(
                        acts.open(
                                president.court(),
                                Approval.by(president, Approval.Step.DECIDED, Role.PRESIDENT)),
                        president.court(),
                        List.of(order.getPartyId()));
        entities.refresh(order); // it may have been lifted before the party was held
        var law = law(order, request);
        var findings = FindingView.all(law.findings());
        if (!law.mayBeGranted()) {
            act.journal(
                    LeafKind.REFUSE,
                    order.getId(),
                    Map.of("what", "temporary lift", "findings", findings));
            return new Granted(order.getId(), null, findings, enactments.seal(act));
        }
        var permit =
                permits.save(
                        new Permit(
                                request,
                                today,
                                president.name(),
                                json.writeValueAsString(findings)));
        act.restrain(
                order.getPartyId(), state -> state.withPermit(order.getCaseId(), permit.window()));
        act.journal(
                LeafKind.PERMIT,
                permit.getId(),
                Map.of(
                        "party", order.getPartyId(),
                        "order", order.getId(),
                        "measure", permit.getMeasure(),
                        "validFrom", permit.getValidFrom(),
                        "validUntil", permit.getValidTo(),
                        "findings", findings));
        var receipts = enactments.seal(act);
        return new Granted(permit.getId(), views.from(permit), findings, receipts);
    }

    @Transactional(readOnly = true)
    public List<PermitView> of(UUID party) {
        return permits.of(party).stream().map(views::from).toList();
    }

    @Transactional(readOnly = true)
    PermitView show(Officer officer, UUID id) {
        return views.from(permits.find(id, officer.court()).orElseThrow(Problem::notFound));
    }

    private TemporaryLift law(ConsumptionOrder order, PermitRequest request) {
        var brokenBefore =
                permits.of(order.getPartyId()).stream()
                        .anyMatch(permit -> permit.getRevokedOn() != null);
        return TemporaryLiftRules.decide(
                new TemporaryLiftRules.Request(
                        order.isInForce(request.from()),
                        request.measure(),
                        TravelReason.ofKey(request.reason()),
                        request.from(),
                        Optional.of(request.to()),
                        new Visible.Reader().isValid(request.evidence(), null),
                        request.writtenUndertaking(),
                        brokenBefore));
    }

    private void days(PermitRequest request, LocalDate today) {
        if (catalogue.find(request.measure()).isEmpty()) {
            throw Problem.invalid(
                    "/measure",
                    "There is no such measure",
                    "Write a key of the catalogue, such as air-travel.");
        }
        if (request.from().isBefore(today)) {
            throw Problem.invalid(
                    "/from", "This day has passed", "A permit comes before the journey.");
        }
        if (request.to().isBefore(request.from())) {
            throw Problem.invalid(
                    "/to",
                    "The last day is before the first",
                    "Write the last day of the journey.");
        }
    }
}
