package org.defaulterregistry.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementState;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.listing.Endings;
import org.defaulterregistry.listing.Endings.Effect;
import org.defaulterregistry.listing.PublishedEntries;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderEndings;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an event does to entries and orders, in the transaction in which it is recorded. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Consequences {
    private final Endings endings;
    private final PublishedEntries published;
    private final OrderEndings orders;
    private final ExitBans exitBans;
    private final Events events;
    private final Duties duties;

    Consequences(
            Endings endings,
            PublishedEntries published,
            OrderEndings orders,
            ExitBans exitBans,
            Events events,
            Duties duties) {
        this.endings = endings;
        this.published = published;
        this.orders = orders;
        this.exitBans = exitBans;
        this.events = events;
        this.duties = duties;
    }

    /**
     * @param ordersLifted only performance lifts an order (R-CONS-9(2)); the end of an entry does
     *     not (R-CONS-LINK)
     */
    record Done(List<Effect> entries, int ordersLifted) {
        static final Done NOTHING = new Done(List.of(), 0);
    }

    /**
     * Whom an act holds that may have consequences: the debtors, and whoever is banned from leaving
     * the country for their sake.
     */
    List<UUID> touches(EnforcementCase enforcementCase, List<CaseDebtor> debtors) {
        return Stream.concat(
                        debtors.stream().map(CaseDebtor::getPartyId),
                        exitBans.targetsOf(enforcementCase.getId()).stream())
                .toList();
    }

    /**
     * @param debtor the one debtor concerned; null: all are
     */
    Done of(
            Enactment act,
            EnforcementCase enforcementCase,
            @Nullable CaseDebtor debtor,
            RecordedEvent event,
            Happening when) {
        if (event.isPerformance()) {
            act.atOnce(); // paid and still listed is what may not be (D3)
            performed(enforcementCase, debtor, when);
        }
        if (event.stopsEnforcement()) {
            EventIntake.concerned(enforcementCase, debtor)
                    .forEach(one -> one.enforcementStops(stateAfter(event), when.on()));
        }
        var party = debtor == null ? null : debtor.getPartyId();
        var caseId = enforcementCase.getId();
        var entries = endings.happened(act, caseId, party, event, when);
        var lifted = event.isPerformance() ? orders.liftOnPerformance(act, caseId, party, when) : 0;
        return new Done(entries, lifted);
    }

    /** Until it is resumed nobody is listed in the case, and no order is made. */
    private static EnforcementState stateAfter(RecordedEvent event) {
        return switch (event.event()) {
            case RULING_NOT_TO_ENFORCE -> EnforcementState.RULED_OUT;
            case ENFORCEMENT_TERMINATED -> EnforcementState.ENDED;
            default -> EnforcementState.SUSPENDED;
        };
    }

    /**
     * Nobody lets go of an entry before it was decided.
     *
     * @throws Problem 422 if the consent is older than an entry that it would end
     */
    void consentMustFollow(
            EnforcementCase enforcementCase, @Nullable CaseDebtor debtor, LocalDate consent) {
        var party = debtor == null ? null : debtor.getPartyId();
        if (endings.isAnyDecidedAfter(enforcementCase.getId(), party, consent)) {
            throw Problem.invalid(
                    "/on",
                    "The court's consent is older than the listing decision",
                    "Write the day of the consent to delete this entry, from its decision on; with several debtors,"
                            + " name the one it is about in debtorId (R-REMOVE-10(3)).");
        }
    }

    /** A part was carried out, or what is due was stated anew: nobody goes, the entries say so. */
    Done ofPart(EnforcementCase enforcementCase) {
        published.performanceChanged(enforcementCase);
        return Done.NOTHING;
    }

    /** A payment came to nothing, and the debt is due again; what the court recorded stays. */
    void undone(EnforcementCase enforcementCase, String by) {
        var caseId = enforcementCase.getId();
        var recorded =
                events.of(caseId).stream().flatMap(event -> event.entries().stream()).toList();
        endings.performanceUndone(caseId, recorded, by);
    }

    /** What was suspended goes on; nobody is listed again by that. */
    Done resumed(EnforcementCase enforcementCase, @Nullable CaseDebtor debtor, Happening resumed) {
        EventIntake.concerned(enforcementCase, debtor)
                .forEach(one -> one.enforcementResumes(resumed.on()));
        var party = debtor == null ? null : debtor.getPartyId();
        endings.enforcementResumed(enforcementCase.getId(), party, resumed.by());
        return Done.NOTHING;
    }

    /** Whether the court let an entry go early after that payment, and perhaps because of it. */
    boolean mayHaveFreed(EnforcementCase enforcementCase, LocalDate paidOn) {
        return endings.isAnyDeletedEarlySince(enforcementCase.getId(), paidOn);
    }

    /** Nothing is left to look at of a payment that came to nothing (R-AMOUNT-1). */
    void lookedAt(EnforcementCase enforcementCase, String by) {
        duties.done(DutyKind.LOOK_AT_REVERSAL, enforcementCase.getId(), by);
    }

    private void performed(
            EnforcementCase enforcementCase, @Nullable CaseDebtor debtor, Happening when) {
        if (debtor != null) {
            debtor.performed(when.on());
        }
        if (debtor == null
                || enforcementCase.getDebtors().stream().allMatch(CaseDebtor::isPerformed)) {
            enforcementCase.performed(when.on());
        }
        published.performanceChanged(enforcementCase);
    }
}
