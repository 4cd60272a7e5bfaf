package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes consumption orders outside a listing, and lifts any (R-CONS-1(1), R-CONS-9). An order bears
 * the id of the draft it comes from.
 */
@Component
public class OrderDesk {
    private static final DecisionKind KIND = DecisionKind.CONSUMPTION_ORDER;

    private final DecisionBook book;
    private final EnforcementCases cases;
    private final ConsumptionOrders orders;
    private final OrderEndings endings;
    private final OrderFiles files;
    private final OrderDraftReader reader;
    private final OrderLaw law;
    private final MeasureTexts texts;
    private final Signing signing;
    private final Lifting lifting;
    private final EntityManager entities;
    private final Clock clock;
    private final JsonMapper json;

    OrderDesk(
            DecisionBook book,
            EnforcementCases cases,
            ConsumptionOrders orders,
            OrderEndings endings,
            OrderFiles files,
            OrderDraftReader reader,
            OrderLaw law,
            MeasureTexts texts,
            Signing signing,
            Lifting lifting,
            EntityManager entities,
            Clock clock,
            JsonMapper json) {
        this.book = book;
        this.cases = cases;
        this.orders = orders;
        this.endings = endings;
        this.files = files;
        this.reader = reader;
        this.law = law;
        this.texts = texts;
        this.signing = signing;
        this.lifting = lifting;
        this.entities = entities;
        this.clock = clock;
        this.json = json;
    }

    /** What the law would say to a draft today; nothing is kept. */
    @Transactional
    public List<FindingView> look(Officer officer, OrderDraft draft) {
        reader.check(draft);
        var debtor = cases.hold(officer, draft.debtorId());
        return FindingView.all(law.ask(debtor, draft, today()));
    }

    /** A judge drafts. What the law would refuse is refused and journaled here already. */
    @Transactional
    public Done<OrderFile> draft(Officer judge, OrderDraft draft) {
        reader.check(draft);
        var debtor = cases.hold(judge, draft.debtorId());
        noOrderBinds(debtor);
        var paper =
                new Signing.Paper(
                        KIND,
                        debtor,
                        debtor.getPartyId(),
                        draft.reasons(),
                        json.writeValueAsString(draft));
        var taken = signing.draft(judge, paper, law.ask(debtor, draft, today()));
        return step(judge, taken.decision().getId(), taken.refusal(), taken.journal());
    }

    /** The president signs, on what is true today; it binds from today. */
    @Transactional
    public Done<OrderFile> sign(Officer president, UUID id, @Nullable String ifMatch) {
        var found = book.find(president, KIND, id);
        var draft = reader.read(found.facts());
        var debtor = cases.hold(president, draft.debtorId());
        var decision = signing.ready(found, ifMatch);
        noOrderBinds(debtor);
        reader.mustNotHaveRunOut(draft);
        var taken =
                signing.sign(
                        president,
                        decision,
                        debtor,
                        law.ask(debtor, draft, today()),
                        act -> carryOut(act, decision, debtor, draft));
        return step(president, id, taken.refusal(), taken.journal());
    }

    private void carryOut(
            Enactment act, CourtDecision decision, CaseDebtor debtor, OrderDraft draft) {
        texts.write(decision, debtor, draft);
        orders.onDecision(
                act,
                debtor,
                decision,
                draft.periodUntil(),
                law.isListed(decision.getCaseId(), decision.getPartyId(), today()));
    }

    /** A judge or the president lifts; one officer is enough for what frees a person (D13). */
    @Transactional
    public Done<OrderFile> lift(
            Officer officer, UUID id, @Nullable String ifMatch, LiftRequest request) {
        var order = files.orderOf(officer, id);
        var enforcementCase = cases.holdCase(officer, order.getCaseId());
        entities.refresh(order);
        Version.mustMatch(ifMatch, files.show(officer, id).version());
        lifting.mayBeAsked(order.standing(today()), "R-CONS-5-PERIOD", request);
        mustConcernAnOrder(request);
        var performed = isPerformed(enforcementCase, order.getPartyId());
        performanceIsRecorded(order, performed, request);
        var asked = law.askToLift(order, performed, request, today());
        var lifted =
                lifting.lift(
                        officer,
                        new Lifting.Subject("consumption order", id, order.getPartyId()),
                        asked,
                        (act, findings) ->
                                endings.lift(
                                        act,
                                        order,
                                        OrderEndings.Ending.asked(
                                                asked,
                                                findings,
                                                request,
                                                happening(request, officer))));
        return step(officer, id, lifted.refusal(), lifted.journal());
    }

    /** The words of what was signed. */
    @Transactional(readOnly = true)
    public WrittenText text(Officer officer, UUID id, Language language) {
        return texts.of(files.decisionOf(officer, id), language);
    }

    @Transactional(readOnly = true)
    public OrderFile show(Officer officer, UUID id) {
        return files.show(officer, id);
    }

    private Done<OrderFile> step(
            Officer officer, UUID id, List<FindingView> refusal, List<Receipt> journal) {
        var file = files.show(officer, id);
        return new Done<>(id, file, file.version(), refusal, journal);
    }

    /** In grace an order waits for its day: that is for the law to answer (R-GRACE-15). */
    private void noOrderBinds(CaseDebtor debtor) {
        var caseId = debtor.enforcementCase().getId();
        if (orders.stands(caseId, debtor.getPartyId(), today())
                && !law.inGrace(caseId, debtor.getPartyId(), today())) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "A consumption order binds this debtor in this case.",
                    "One order a debtor and case; look at the order that is there.");
        }
    }

    private static void mustConcernAnOrder(LiftRequest request) {
        if (request.because() == LiftBecause.NOT_OF_THE_GROUP) {
            throw Problem.invalid(
                    "/because",
                    "An order is against a debtor, and against nobody for an office",
                    "Let the holder of the office go (POST /api/v1/offices/{id}/release).");
        }
    }

    /** A listed debtor's performance ends the entry too, and so is recorded first. */
    private void performanceIsRecorded(
            ConsumptionOrder order, boolean recorded, LiftRequest request) {
        if (request.because() == LiftBecause.PERFORMED
                && !recorded
                && law.isListed(order.getCaseId(), order.getPartyId(), today())) {
            throw Problem.under(
                    OrderEndings.MUST_LIFT,
                    ProblemType.CONFLICT,
                    "The debtor is listed in this case, and it is not recorded as performed.",
                    "Record the performance of the case; it sees to the entry and lifts the order.");
        }
    }

    private Happening happening(LiftRequest request, Officer officer) {
        return new Happening(request.on(), today(), today(), officer.name());
    }

    private static boolean isPerformed(EnforcementCase enforcementCase, UUID party) {
        return enforcementCase.isPerformed()
                || enforcementCase.getDebtors().stream()
                        .anyMatch(debtor ->
                                debtor.getPartyId().equals(party) && debtor.isPerformed());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
