package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.DebtorMoves;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a merger and a split have in common: draft, hold, signature, journal. */
@Component
class PartyChangeDesk {
    private final PartyChanges changes;
    private final DebtorMoves debtors;
    private final Moving moving;
    private final IdentityViews views;
    private final Refusals refusals;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;

    PartyChangeDesk(
            PartyChanges changes,
            DebtorMoves debtors,
            Moving moving,
            IdentityViews views,
            Refusals refusals,
            Acts acts,
            Enactments enactments,
            EntityManager entities) {
        this.changes = changes;
        this.debtors = debtors;
        this.moving = moving;
        this.views = views;
        this.refusals = refusals;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
    }

    /** Does the work of one kind of change, once everything it touches is held. */
    interface Work {
        Map<String, Object> carryOut(Enactment act, PartyChange change);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(Officer officer) {
        return acts.open(officer.court(), Approval.by(officer, Approval.Step.DRAFTED, Role.CLERK));
    }

    /** A draft changes nothing yet and is not journaled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Done<PartyChangeView> drafted(PartyChange change) {
        changes.save(change);
        entities.flush();
        return done(change, List.of());
    }

    PartyChange find(Officer officer, PartyChange.Kind kind, UUID id) {
        return changes.findByIdAndKindAndCourtId(id, kind, officer.court())
                .orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    public PartyChangeView show(Officer officer, PartyChange.Kind kind, UUID id) {
        return views.from(find(officer, kind, id));
    }

    /**
     * @param parties whose cases and restraint change; their cases are held first, then they, and
     *     with them whoever holds an office in them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Done<PartyChangeView> sign(
            Officer officer,
            PartyChange change,
            @Nullable String ifMatch,
            Collection<UUID> parties,
            Work work) {
        debtors.hold(parties);
        var touched = moving.touchedBy(parties);
        var act = enactments.begin(change.actId(), officer.court(), touched);
        entities.refresh(change);
        Version.mustMatch(ifMatch, change.getVersion());
        mustBeDrafted(change);
        if (!moving.touchedBy(parties).equals(touched)) {
            throw Problem.of(
                    ProblemType.STILL_RUNNING,
                    "Somebody took an office of one of these parties just now.",
                    "Send the request again with the same Idempotency-Key.");
        }
        if (acts.tookPart(change.actId(), officer.name())) {
            return refusals.onePerson(officer, change.getId(), "a " + change.getKind().word());
        }
        acts.approve(change.actId(), Approval.by(officer, Approval.Step.SIGNED, Role.JUDGE));
        change.signed(officer.name());
        var payload = new LinkedHashMap<>(work.carryOut(act, change));
        payload.put("evidence", change.getEvidence());
        payload.put("draftedBy", change.getDraftedBy());
        payload.put("signedBy", officer.name());
        act.journal(LeafKind.IDENTITY, change.getId(), payload);
        return done(change, enactments.seal(act));
    }

    private Done<PartyChangeView> done(PartyChange change, List<Receipt> journal) {
        return Done.done(change.getId(), views.from(change), change.getVersion(), journal);
    }

    private static void mustBeDrafted(PartyChange change) {
        if (change.getState() != PartyChange.State.DRAFTED) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This " + change.getKind().word() + " has been signed.",
                    "Read it; what was recorded is not overwritten (R-LOG-1).");
        }
    }
}
