package org.defaulterregistry.listing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingTerm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the list: one party, one case. In force is computed from its dates and never from a
 * click (D3): it binds from the day of publication to the last day of its term, unless it ended
 * before.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Listing {
    /**
     * Withdrawn: wrong from the start. Deleted: rightly ended. Expired: by the registry. Closed:
     * before publication.
     */
    public enum End {
        WITHDRAWN,
        DELETED,
        EXPIRED,
        CLOSED
    }

    @Id private UUID id;

    private UUID decisionId;
    private UUID caseId;
    private UUID partyId;
    private String courtId;
    private String grounds;
    private boolean fixedTerm;
    private LocalDate publishedOn;
    private @Nullable LocalDate publicationRecordedOn;
    private LocalDate termStart;
    private @Nullable LocalDate termLastDay;
    private @Nullable LocalDate earlyDeletionRejectedOn;
    private @Nullable String earlyDeletionRejectedBecause;
    private @Nullable LocalDate canStandOn;
    private @Nullable String canStandBecause;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable End endedAs;

    private @Nullable String endedUnder;
    private @Nullable String endedCourtId;
    private @Nullable String liveKey;

    @Embedded private @Nullable PublishedEntry published;

    @Version private int version;

    protected Listing() {}

    private Listing(CourtDecision decision, Listed law, LocalDate publishedOn) {
        this.id = UUID.randomUUID();
        this.decisionId = decision.getId();
        this.caseId = decision.getCaseId();
        this.partyId = decision.getPartyId();
        this.courtId = decision.getCourtId();
        this.grounds =
                law.grounds().stream()
                        .map(Ground::number)
                        .sorted()
                        .distinct()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        this.publishedOn = publishedOn;
        this.termStart = law.term().firstDay();
        this.fixedTerm = law.term() instanceof ListingTerm.Fixed;
        this.termLastDay = law.term() instanceof ListingTerm.Fixed term ? term.lastDay() : null;
        this.liveKey = liveKey(caseId, partyId);
    }

    /**
     * Opens an entry on a signed decision; with grace it is published by itself on the day after
     * (R-GRACE-15).
     *
     * @param bindsFrom the day of the decision, or of the record of the filing it waited for
     */
    static Listing open(CourtDecision decision, Listed law, LocalDate bindsFrom) {
        var grace = law.grace();
        return new Listing(
                decision,
                law,
                grace == null || grace.publishOn().isBefore(bindsFrom)
                        ? bindsFrom
                        : grace.publishOn());
    }

    /** What is extended has a term (R-TERM-2(2)). */
    void extended(ListingTerm.Fixed term) {
        termLastDay = term.lastDay();
    }

    /** Empty if it is open-ended. */
    Optional<ListingTerm.Fixed> term() {
        return Optional.ofNullable(termLastDay)
                .map(lastDay -> ListingTerm.Fixed.between(termStart, lastDay));
    }

    /** The data of Art. 6, an entry's own from the day it is opened. */
    void describedAs(PublishedEntry data) {
        published = data;
    }

    /** Its grace ends later than was estimated; the term stays as the decision states it. */
    void postponeTo(LocalDate firstDay) {
        publishedOn = firstDay;
    }

    void publicationRecorded(LocalDate on) {
        publicationRecordedOn = on;
    }

    void earlyDeletionRejected(LocalDate on, String because) {
        earlyDeletionRejectedOn = on;
        earlyDeletionRejectedBecause = because;
    }

    void canStand(LocalDate on, String because) {
        canStandOn = on;
        canStandBecause = because;
    }

    void moveTo(String court) {
        courtId = court;
    }

    /** At most one live entry has it (R-CARD-1). */
    static String liveKey(UUID caseId, UUID partyId) {
        return caseId + "|" + partyId;
    }

    /**
     * @throws IllegalStateException if it has ended already: the caller decided on stale data
     */
    void end(End as, String rule, LocalDate on) {
        if (endedOn != null) {
            throw new IllegalStateException("this entry has ended already");
        }
        endedAs = as;
        endedUnder = rule;
        endedCourtId = courtId;
        endedOn = on;
        liveKey = null;
    }

    Window window() {
        return new Window(publishedOn, termLastDay);
    }

    boolean isTermOver(LocalDate today) {
        return termLastDay != null && today.isAfter(termLastDay);
    }

    boolean isPublished(LocalDate today) {
        return !today.isBefore(publishedOn);
    }

    boolean inForce(LocalDate today) {
        return endedOn == null && window().covers(today);
    }

    public List<Integer> groundNumbers() {
        return Arrays.stream(grounds.split(",")).map(Integer::valueOf).toList();
    }

    public UUID getId() {
        return id;
    }

    public UUID getDecisionId() {
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

    public boolean isFixedTerm() {
        return fixedTerm;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate getPublicationRecordedOn() {
        return publicationRecordedOn;
    }

    public @Nullable PublishedEntry getPublished() {
        return published;
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public @Nullable LocalDate getTermLastDay() {
        return termLastDay;
    }

    public @Nullable LocalDate getCanStandOn() {
        return canStandOn;
    }

    public @Nullable String getCanStandBecause() {
        return canStandBecause;
    }

    public @Nullable LocalDate getEarlyDeletionRejectedOn() {
        return earlyDeletionRejectedOn;
    }

    public @Nullable String getEarlyDeletionRejectedBecause() {
        return earlyDeletionRejectedBecause;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public @Nullable End getEndedAs() {
        return endedAs;
    }

    public @Nullable String getEndedUnder() {
        return endedUnder;
    }

    public int getVersion() {
        return version;
    }
}
