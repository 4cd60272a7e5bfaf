package org.defaulterregistry.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.restraint.OwnDecision;
import org.defaulterregistry.restraint.Window;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may not leave the country, by a decision of its own whose id it bears (R-EXIT-1).
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class ExitBan {
    static final String MEASURE = "exit-ban";

    @Id private UUID id;

    private UUID caseId;
    private UUID debtorId;
    private UUID partyId;
    private String courtId;
    private String target;
    private @Nullable UUID officeId;
    private LocalDate inForceFrom;
    private @Nullable LocalDate inForceUntil;
    private @Nullable LocalDate liftedOn;
    private @Nullable String liftedUnder;
    private @Nullable String liveKey;

    @Version private int version;

    protected ExitBan() {}

    /** Signed: it takes effect on the day of the decision. */
    ExitBan(CourtDecision decision, ExitBanDraft draft) {
        this.id = decision.getId();
        this.caseId = decision.getCaseId();
        this.debtorId = draft.debtorId();
        this.partyId = decision.getPartyId();
        this.courtId = decision.getCourtId();
        this.target = draft.target();
        this.officeId = draft.officeId();
        this.inForceFrom = Objects.requireNonNull(decision.getDecidedOn());
        this.inForceUntil = draft.until();
        this.liveKey = liveKey(caseId, partyId);
    }

    /** One person is banned once a case, in whatever capacity. */
    static String liveKey(UUID caseId, UUID partyId) {
        return caseId + "|" + partyId;
    }

    void lift(LocalDate on, String rule) {
        liftedOn = on;
        liftedUnder = rule;
        liveKey = null;
    }

    /** Its period is over: it makes room for another ban. */
    void makeRoom() {
        liveKey = null;
    }

    Standing standing(LocalDate day) {
        return Standing.of(window(), liftedOn, day);
    }

    void moveTo(String court) {
        courtId = court;
    }

    /** The debtor of the case for whose obligation it is. */
    UUID getDebtorId() {
        return debtorId;
    }

    OwnDecision decision() {
        return new OwnDecision(MEASURE, window());
    }

    private Window window() {
        return new Window(inForceFrom, inForceUntil);
    }

    public UUID getId() {
        return id;
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

    /** As what the person is hit, in the words of the rulebook. */
    public String getTarget() {
        return target;
    }

    public @Nullable UUID getOfficeId() {
        return officeId;
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
