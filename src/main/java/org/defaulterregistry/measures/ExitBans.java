package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.FollowsCase;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.OrderEndings.Withdrawn;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.order.ExitBanLiftFacts;
import org.defaulterregistry.rulebook.order.ExitBanRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and lifts exit bans, as part of an act that is under way. */
@Component
public class ExitBans implements FollowsCase {
    private static final String RULE = ExitBanRules.CITATION.ruleId();

    /**
     * How a ban ends.
     *
     * @param asked what a court's officer said; null if an event of the case ends it
     */
    record Ending(
            String rule,
            List<FindingView> findings,
            @Nullable LiftRequest asked,
            LocalDate today) {}

    private final Bans bans;
    private final EnforcementCases cases;
    private final MeasureViews views;
    private final DecisionBook decisions;
    private final DecisionText texts;
    private final Serving serving;
    private final Acts acts;
    private final EntityManager entities;

    ExitBans(
            Bans bans,
            EnforcementCases cases,
            MeasureViews views,
            DecisionBook decisions,
            DecisionText texts,
            Serving serving,
            Acts acts,
            EntityManager entities) {
        this.bans = bans;
        this.cases = cases;
        this.views = views;
        this.decisions = decisions;
        this.texts = texts;
        this.serving = serving;
        this.acts = acts;
        this.entities = entities;
    }

    /**
     * Whom exit bans of the case bind: an act that may lift them holds them too, and not all of
     * them are its debtors.
     */
    @Transactional(readOnly = true)
    public List<UUID> targetsOf(UUID caseId) {
        return bans.liveOf(caseId).stream().map(ExitBan::getPartyId).toList();
    }

    /**
     * A ban that was made, with whom it binds.
     *
     * @param debtor for whose sake it was made, as the case names him
     */
    public record Owned(UUID party, UUID debtor, ExitBanView ban) {}

    /**
     * @throws Problem 404 unless it was made, and its case is the officer's court's
     */
    @Transactional(readOnly = true)
    public Owned ofCourt(Officer officer, UUID id) {
        return bans.findByIdAndCourtId(id, officer.court())
                .map(this::owned)
                .orElseThrow(Problem::notFound);
    }

    /** Every ban that was made in a case of this court's. */
    @Transactional(readOnly = true)
    public List<Owned> inCase(Officer officer, UUID caseId) {
        return bans.findByCaseId(caseId).stream()
                .filter(ban -> ban.getCourtId().equals(officer.court()))
                .map(this::owned)
                .toList();
    }

    private Owned owned(ExitBan ban) {
        return new Owned(ban.getPartyId(), ban.getDebtorId(), views.from(ban));
    }

    /** A ban of any court, for a room that came by its id lawfully. */
    @Transactional(readOnly = true)
    public Optional<ExitBanView> find(UUID id) {
        return bans.findById(id).map(views::from);
    }

    @Transactional(readOnly = true)
    public List<ExitBanView> of(UUID party) {
        return bans.findByPartyIdOrderByInForceFrom(party).stream().map(views::from).toList();
    }

    /** The ban that the president has just signed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void onDecision(Enactment act, CourtDecision decision, ExitBanDraft draft, String caseNumber) {
        makeRoom(decision);
        var ban = bans.save(new ExitBan(decision, draft));
        act.restrain(ban.getPartyId(), state -> state.withOwn(ban.getCaseId(), ban.decision()));
        act.journal(LeafKind.RESTRICT, ban.getId(), payload(decision, ban, caseNumber));
    }

    /** Whether a ban of the case binds the party. */
    boolean stands(UUID caseId, UUID party, LocalDate today) {
        return live(caseId, party)
                .filter(ban -> ban.standing(today) != Standing.RAN_OUT)
                .isPresent();
    }

    /**
     * Performed in full: every ban goes at once that rests on it (R-EXIT-1).
     *
     * @param party only this one of several debtors has performed; null: all have
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void liftOnPerformance(Enactment act, UUID caseId, @Nullable UUID party, LocalDate today) {
        var law = ExitBanRules.lift(new ExitBanLiftFacts.Recorded(true, true, false, false));
        var end = new Ending(RULE, FindingView.all(law.findingsForMust()), null, today);
        var performed = party == null ? null : debtorOf(caseId, party);
        standing(caseId, today)
                .filter(ban -> performed == null || ban.getDebtorId().equals(performed))
                .forEach(ban -> lift(act, ban, end));
    }

    /** It was the wrong person: whoever is banned for the sake of that debtor is free too. */
    @Transactional(propagation = Propagation.MANDATORY)
    void liftOnWithdrawal(Enactment act, Withdrawn entry, LocalDate today) {
        var debtor = debtorOf(entry.caseId(), entry.party());
        standing(entry.caseId(), today)
                .filter(ban -> ban.getDebtorId().equals(debtor))
                .forEach(ban ->
                        lift(act, ban, new Ending(entry.rule(), entry.findings(), null, today)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, String toCourt) {
        bans.findByCaseId(caseId)
                .forEach(ban -> {
                    ban.moveTo(toCourt);
                    serving.moved(ban.getId(), toCourt);
                });
    }

    void lift(Enactment act, ExitBan ban, Ending end) {
        if (end.asked() != null && end.asked().saysPerformed()) {
            act.atOnce(); // who has performed waits for no brake (D3)
        }
        ban.lift(end.today(), end.rule());
        serving.fallsAway(ban.getId(), Approval.BY_LAW);
        act.restrain(ban.getPartyId(), state -> state.withoutOwn(ban.getCaseId(), ban.decision()));
        var payload = new LinkedHashMap<String, Object>();
        payload.put("party", ban.getPartyId());
        payload.put("measure", ExitBan.MEASURE);
        payload.put("rule", end.rule());
        payload.put("findings", end.findings());
        payload.put("endsLeaf", acts.positionOf(ban.getId(), LeafKind.RESTRICT.word()));
        if (end.asked() != null) {
            payload.put("because", end.asked());
        }
        act.journal(LeafKind.LIFT, ban.getId(), payload);
    }

    private UUID debtorOf(UUID caseId, UUID party) {
        return cases.byId(caseId).getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(party))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private Stream<ExitBan> standing(UUID caseId, LocalDate today) {
        return bans.liveOf(caseId).stream().filter(ban -> ban.standing(today) != Standing.RAN_OUT);
    }

    private Optional<ExitBan> live(UUID caseId, UUID party) {
        return bans.findByLiveKey(ExitBan.liveKey(caseId, party));
    }

    /** A ban whose period is over no longer stands in the way of the next one. */
    private void makeRoom(CourtDecision decision) {
        live(decision.getCaseId(), decision.getPartyId())
                .ifPresent(over -> {
                    over.makeRoom();
                    entities.flush(); // before the insert that takes its place
                });
    }

    private Map<String, Object> payload(CourtDecision decision, ExitBan ban, String caseNumber) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("party", ban.getPartyId());
        payload.put("measure", ExitBan.MEASURE);
        payload.put("target", ban.getTarget());
        payload.put("case", caseNumber);
        payload.put("rule", RULE);
        payload.put("decisionNumber", decision.getDecisionNumber());
        payload.put("text", texts.hashes(decision.getId()));
        payload.put("findings", decisions.findingsOf(decision));
        payload.put("rulebookVersion", decision.getRulebookVersion());
        payload.put("calendarVersion", decision.getCalendarVersion());
        payload.put("validFrom", ban.getInForceFrom());
        payload.put("validUntil", ban.getInForceUntil());
        payload.put("draftedBy", decision.getDraftedBy());
        payload.put("signedBy", decision.getSignedBy());
        return payload;
    }
}
