package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.LawRecord;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.DraftRequest.ProvenGround;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.Claim;
import org.defaulterregistry.rulebook.listing.ClaimRules;
import org.defaulterregistry.rulebook.listing.EnforcementRules;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.ListingDecision;
import org.defaulterregistry.rulebook.listing.ListingRules;
import org.defaulterregistry.rulebook.listing.PublicationRules;
import org.defaulterregistry.rulebook.listing.RecordedCase;
import org.defaulterregistry.rulebook.listing.RecordedCase.Debtor;
import org.defaulterregistry.rulebook.listing.RecordedCase.Procedure;
import org.defaulterregistry.rulebook.listing.RecordedCase.Shields;
import org.defaulterregistry.rulebook.listing.RecordedCase.Wishes;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a court's case before the rulebook, and keeps what it said. */
@Component
class ListingLaw {
    private final PartyRegister parties;
    private final EnforcementCases cases;
    private final ConsumptionOrders orders;
    private final FormerEntries former;
    private final Deadlines deadlines;
    private final Readings readings;
    private final DecisionBook book;
    private final JsonMapper json;

    ListingLaw(
            PartyRegister parties,
            EnforcementCases cases,
            ConsumptionOrders orders,
            FormerEntries former,
            Deadlines deadlines,
            Readings readings,
            DecisionBook book,
            JsonMapper json) {
        this.parties = parties;
        this.cases = cases;
        this.orders = orders;
        this.former = former;
        this.deadlines = deadlines;
        this.readings = readings;
        this.book = book;
        this.json = json;
    }

    /**
     * What the law says, and by which rules, readings and calendar.
     *
     * @param decision the rulebook's answer
     * @param law to be kept with the decision
     */
    record Considered(ListingDecision decision, LawRecord law) {}

    /**
     * @param application the creditor's application; null if the court acts ex officio
     * @param decidedOn the day of the decision; for a draft, today: would it be lawful if the
     *     president signed now?
     */
    Considered decide(
            CaseDebtor debtor,
            DraftRequest draft,
            @Nullable ListingApplication application,
            LocalDate decidedOn) {
        var counting = deadlines.pinned();
        var claims =
                draft.grounds().stream().map(claimed -> claim(debtor, claimed, decidedOn)).toList();
        var asked =
                Stream.of(
                                EnforcementRules.ofListing(debtor.enforcementNow()),
                                former.findings(debtor, application, decidedOn),
                                ClaimRules.findings(claims))
                        .flatMap(List::stream)
                        .toList();
        var facts = facts(debtor, draft, claims, decidedOn, counting);
        var decision = ListingRules.decide(facts, asked);
        return new Considered(decision, book.lawRecord(decision.findings(), counting));
    }

    /** A local government's listing binds only after its filing (R-DECIDE-GOV). */
    boolean waitsForFiling(CaseDebtor debtor) {
        var government = cases.isLocalGovernment(debtor.getPartyId());
        return !PublicationRules.FILED
                .applyTo(new PublicationRules.Recorded(false, government, false))
                .permits();
    }

    String write(DraftRequest draft) {
        return json.writeValueAsString(draft);
    }

    DraftRequest read(String facts) {
        return json.readValue(facts, DraftRequest.class);
    }

    private RecordedCase facts(
            CaseDebtor debtor,
            DraftRequest draft,
            List<Claim> claims,
            LocalDate decidedOn,
            Deadlines counting) {
        return new RecordedCase(
                debtorFacts(debtor, draft),
                debtor.isPerformed(),
                claims.stream().filter(Claim::isProven).map(Claim::ground).toList(),
                shields(draft.facts()),
                new Procedure(debtor.wasWarned(), !draft.reasons().isBlank(), true, true),
                wishes(draft),
                decidedOn,
                counting,
                readings);
    }

    private Claim claim(CaseDebtor debtor, ProvenGround claimed, LocalDate decidedOn) {
        var report = claimed.assetReport();
        return new Claim(
                Ground.of(claimed.ground(), claimed.evidence()),
                report == null ? null : report.inLaw(),
                claimed.orderId() != null && orderInForce(debtor, claimed),
                debtor.noticeRanOut(decidedOn));
    }

    /** Of any court and case: what counts is that it bound this debtor on that day. */
    private boolean orderInForce(CaseDebtor debtor, ProvenGround claimed) {
        var day = Objects.requireNonNull(claimed.breachedOn());
        return orders.of(debtor.getPartyId()).stream()
                .anyMatch(order -> order.id().equals(claimed.orderId()) && bound(order, day));
    }

    private static boolean bound(OrderView order, LocalDate day) {
        var until = order.inForceUntil();
        var lifted = order.liftedOn();
        return !day.isBefore(order.inForceFrom())
                && (until == null || !day.isAfter(until))
                && (lifted == null || day.isBefore(lifted));
    }

    private Debtor debtorFacts(CaseDebtor debtor, DraftRequest draft) {
        var party = parties.party(debtor.getPartyId());
        return new Debtor(
                draft.role().inLaw(),
                party.kind() == PartyKind.NATURAL_PERSON,
                party.birthDate(),
                draft.facts().student(),
                draft.facts().campusLoan(),
                Words.of(draft.facts().overrideReason()));
    }

    private static Wishes wishes(DraftRequest draft) {
        return new Wishes(
                draft.grace(),
                draft.extension(),
                draft.grounds().stream()
                        .anyMatch(ground -> ground.by() == Obstruction.VIOLENCE_OR_THREATS),
                draft.grounds().stream()
                        .anyMatch(ground -> Boolean.TRUE.equals(ground.circumstancesSerious())));
    }

    private static Shields shields(DraftRequest.Facts facts) {
        return new Shields(
                facts.ableToPerform(),
                facts.sufficientValidSecurity(),
                facts.seizedAssetsCoverDebt(),
                facts.laterInOrderOfPerformance(),
                facts.creditorAsksToHoldOff());
    }
}
