package org.defaulterregistry.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.order.Group;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is one of the four groups of people of a debtor unit (R-CONS-3-UNIT), as the court
 * of one of its cases found. It belongs to the unit: the unit's other cases reach the holder too.
 * The holder is never listed for it (R-EXCL-16(3)).
 */
@Entity
@Table(name = "office")
@SuppressWarnings("NullAway.Init")
public class UnitOffice {
    /** What was never signed comes last. */
    static final Comparator<UnitOffice> BOUND_FIRST =
            Comparator.comparing(
                            UnitOffice::getBoundFrom,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(UnitOffice::getDraftedAt);

    @Id private UUID id;

    private UUID actId;
    private UUID caseId;
    private UUID debtorId;
    private UUID unitId;
    private UUID partyId;
    private UUID documentId;

    @Column(name = "office_group")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Group group;

    private LocalDate since;
    private String evidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfficeState state;

    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String signedBy;
    private @Nullable LocalDate boundFrom;
    private @Nullable LocalDate releasedOn;
    private @Nullable String releasedUnder;
    private @Nullable String releaseReason;
    private @Nullable String liveKey;

    @Version private int version;

    protected UnitOffice() {}

    /**
     * @param unit the unit as debtor of one of the court's cases
     * @param holder the document by which the court knows who holds the office
     */
    UnitOffice(
            UUID actId,
            CaseDebtor unit,
            Document holder,
            Group group,
            LocalDate since,
            String evidence,
            String draftedBy,
            Instant draftedAt) {
        this.id = UUID.randomUUID();
        this.actId = actId;
        this.caseId = unit.enforcementCase().getId();
        this.debtorId = unit.getId();
        this.unitId = unit.getPartyId();
        this.partyId = holder.partyId();
        this.documentId = holder.id();
        this.group = group;
        this.since = since;
        this.evidence = evidence;
        this.state = OfficeState.DRAFTED;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.liveKey = liveKey(unitId, partyId, group);
    }

    /** Nobody holds one office of one unit twice. */
    static String liveKey(UUID unit, UUID party, Group group) {
        return unit + "|" + party + "|" + group.key();
    }

    /** Signed: from this day on the unit's restriction reaches the holder. */
    void signed(String officer, LocalDate on) {
        state = OfficeState.HELD;
        signedBy = officer;
        boundFrom = on;
    }

    /** Not bound from this day on. */
    void released(LocalDate on, String rule, String reason) {
        state = OfficeState.RELEASED;
        releasedOn = on;
        releasedUnder = rule;
        releaseReason = reason;
        liveKey = null;
    }

    void heldBy(UUID party) {
        partyId = party;
    }

    void inUnit(UUID unit) {
        unitId = unit;
    }

    void giveUpKey() {
        liveKey = null;
    }

    void takeKey() {
        liveKey = liveKey(unitId, partyId, group);
    }

    /** Another record of the same office goes on alone. */
    void isSameAsAnother() {
        state = OfficeState.MERGED;
        liveKey = null;
    }

    public boolean isLive() {
        return state == OfficeState.DRAFTED || state == OfficeState.HELD;
    }

    /**
     * The days on which the holder is bound, for the restraint state; permits stay with what is
     * there already.
     *
     * @throws IllegalStateException if it was never signed
     */
    Window days() {
        if (boundFrom == null) {
            throw new IllegalStateException("an office that was never signed binds nobody");
        }
        return new Window(boundFrom, releasedOn == null ? null : releasedOn.minusDays(1));
    }

    UUID actId() {
        return actId;
    }

    UUID documentId() {
        return documentId;
    }

    public UUID getId() {
        return id;
    }

    /** The case through which the court is concerned; its court is the office's court. */
    public UUID getCaseId() {
        return caseId;
    }

    /** The unit as debtor of that case. */
    public UUID getDebtorId() {
        return debtorId;
    }

    public UUID getUnitId() {
        return unitId;
    }

    /** Who holds it. */
    public UUID getPartyId() {
        return partyId;
    }

    public Group getGroup() {
        return group;
    }

    /** Since when the office is held; it binds from {@link #getBoundFrom} only. */
    public LocalDate getSince() {
        return since;
    }

    public String getEvidence() {
        return evidence;
    }

    public OfficeState getState() {
        return state;
    }

    public String getDraftedBy() {
        return draftedBy;
    }

    public Instant getDraftedAt() {
        return draftedAt;
    }

    public @Nullable String getSignedBy() {
        return signedBy;
    }

    public @Nullable LocalDate getBoundFrom() {
        return boundFrom;
    }

    /** The first day on which the holder is not bound any more. */
    public @Nullable LocalDate getReleasedOn() {
        return releasedOn;
    }

    public @Nullable String getReleasedUnder() {
        return releasedUnder;
    }

    public @Nullable String getReleaseReason() {
        return releaseReason;
    }

    public int getVersion() {
        return version;
    }
}
