package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.duties.RestsOnEstimate;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grace that ends in a year whose calendar was not published ends on its real day once it is: never
 * earlier than the decision told (R-CAL-6). The term stays as the decision states it, because an
 * estimate keeps nobody in longer.
 */
@Component
class PublicationRecount implements RestsOnEstimate {
    private static final String RULE = "R-CAL-6";

    private final HeldEntries held;
    private final ListingLaw law;
    private final DecisionBook decisions;
    private final ConsumptionOrders orders;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Enactments enactments;

    PublicationRecount(
            HeldEntries held,
            ListingLaw law,
            DecisionBook decisions,
            ConsumptionOrders orders,
            Duties duties,
            Deadlines deadlines,
            Enactments enactments) {
        this.held = held;
        this.law = law;
        this.decisions = decisions;
        this.orders = orders;
        this.duties = duties;
        this.deadlines = deadlines;
        this.enactments = enactments;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.PUBLISH_ENTRY;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recount(DueDuty duty) {
        held.byLaw(duty.subject())
                .filter(listing -> listing.getPublicationRecordedOn() == null)
                .ifPresent(this::recount);
    }

    private void recount(Listing listing) {
        var now = deadlines.pinned();
        var day = graceOf(listing, now).publishOn();
        if (day.isAfter(listing.getPublishedOn())) {
            postpone(listing, day, now);
        }
        duties.moved(
                DutyKind.PUBLISH_ENTRY,
                listing.getId(),
                now.workingDays(listing.getPublishedOn().minusDays(1), 1));
    }

    private Grace graceOf(Listing listing, Deadlines now) {
        var decision = decisions.byId(listing.getDecisionId());
        return Grace.from(
                Objects.requireNonNull(decision.getDecidedOn()),
                law.read(decision.facts()).grace(),
                now);
    }

    private void postpone(Listing listing, LocalDate day, Deadlines now) {
        var act = held.beginByLaw(listing, RULE);
        listing.postponeTo(day);
        act.restrain(
                listing.getPartyId(),
                state -> state.withEntry(listing.getCaseId(), listing.window()));
        act.journal(
                LeafKind.RECORD,
                listing.getId(),
                Map.of(
                        "what",
                        "end of grace counted again",
                        "rule",
                        RULE,
                        "calendarVersion",
                        now.calendar().version(),
                        "validFrom",
                        day));
        orders.postponed(act, listing.getCaseId(), listing.getPartyId(), listing.getId(), day);
        enactments.seal(act);
    }
}
