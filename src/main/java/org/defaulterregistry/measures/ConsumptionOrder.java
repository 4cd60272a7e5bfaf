package org.defaulterregistry.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.restraint.Window;
import org.jspecify.annotations.Nullable;

/** A court's order that closes high consumption to a debtor, listed or not. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ConsumptionOrder {
    @Id private UUID id;

    private @Nullable UUID decisionId;
    private UUID caseId;
    private UUID partyId;
    private String courtId;
    private String basis;
    private @Nullable UUID madeWith;
    private LocalDate madeOn;
    private LocalDate inForceFrom;
    private @Nullable LocalDate inForceUntil;
    private @Nullable LocalDate liftedOn;
    private @Nullable String liftedUnder;
    private @Nullable String liveKey;

    @Version private int version;

    protected ConsumptionOrder() {}

    /**
     * @param basis the rule it was made by
     * @param madeWith the entry that demanded it; null if it was made on its own
     */
    ConsumptionOrder(
            CaseDebtor debtor,
            String basis,
            @Nullable UUID madeWith,
            LocalDate madeOn,
            LocalDate inForceFrom) {
        this.id = UUID.randomUUID();
        this.caseId = debtor.enforcementCase().getId();
        this.partyId = debtor.getPartyId();
        this.courtId = debtor.enforcementCase().getCourtId();
        this.basis = basis;
        this.madeWith = madeWith;
        this.madeOn = madeOn;
        this.inForceFrom = inForceFrom;
        this.liveKey = liveKey(caseId, partyId);
    }

    /** Made outside a listing: it bears the id of its decision. */
    ConsumptionOrder(
            CaseDebtor debtor,
            String basis,
            CourtDecision decision,
            LocalDate madeOn,
            @Nullable LocalDate until) {
        this(debtor, basis, (UUID) null, madeOn, madeOn);
        this.id = decision.getId();
        this.decisionId = decision.getId();
        this.inForceUntil = until;
    }

    static String liveKey(UUID caseId, UUID partyId) {
        return caseId + "|" + partyId;
    }

    /** It rests on that entry alone. */
    boolean restsOn(UUID listing) {
        return listing.equals(madeWith);
    }

    /** It may end before an entry does that demands one. */
    boolean statesPeriod() {
        return inForceUntil != null;
    }

    void postponeTo(LocalDate firstDay) {
        inForceFrom = firstDay;
    }

    void moveTo(String court) {
        courtId = court;
    }

    void lift(LocalDate on, String rule) {
        liftedOn = on;
        liftedUnder = rule;
        liveKey = null;
    }

    /**
     * The days on which it binds; one that states no period lasts until it is lifted
     * (R-CONS-5-PERIOD).
     */
    Window window() {
        return new Window(inForceFrom, inForceUntil);
    }

    boolean isInForce(LocalDate day) {
        return standing(day) == Standing.IN_FORCE;
    }

    Standing standing(LocalDate day) {
        return Standing.of(window(), liftedOn, day);
    }

    /** Its period is over: it makes room for another order (R-CONS-5-PERIOD). */
    void makeRoom() {
        liveKey = null;
    }

    public UUID getId() {
        return id;
    }

    /** Null for an order that a listing brought with it (R-CONS-1(2)). */
    @Nullable UUID getDecisionId() {
        return decisionId;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public UUID getPartyId() {
        return partyId;
    }

    public String getCourtId() {
        return courtId;
    }

    public String getBasis() {
        return basis;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public @Nullable LocalDate getInForceUntil() {
        return inForceUntil;
    }

    public @Nullable LocalDate getLiftedOn() {
        return liftedOn;
    }

    public @Nullable String getLiftedUnder() {
        return liftedUnder;
    }

    public int getVersion() {
        return version;
    }
}
