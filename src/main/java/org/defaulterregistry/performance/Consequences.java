package org.defaulterregistry.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementState;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.listing.EarlyDeletionDesk;
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
    /** Under these an event puts early deletion before the court. */
    private static final Set<String> MAY_DELETE = Set.of("R-TERM-2(3)", "R-CORRECT-9(1)");

    private final Endings endings;
    private final PublishedEntries published;
    private final OrderEndings orders;
    private final ExitBans exitBans;
    private final EarlyDeletionDesk earlyDeletion;
    private final Events events;
    private final Duties duties;

    Consequences(
            Endings endings,
            PublishedEntries published,
            OrderEndings orders,
            ExitBans exitBans,
            EarlyDeletionDesk earlyDeletion,
            Events events,
            Duties duties) {
        this.endings = endings;
        this.published = published;
        this.orders = orders;
        this.exitBans = exitBans;
        this.earlyDeletion = earlyDeletion;
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
        var otherwise =
                events.of(caseId).stream()
                        .flatMap(event -> event.entries().stream())
                        .filter(effect -> MAY_DELETE.contains(effect.rule()))
                        .map(Effect::listing)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        earlyDeletion.undone(caseId, otherwise, by);
    }

    /** Nothing is left to look at of a payment that came to nothing (R-AMOUNT-1). */
    private void performed(
            EnforcementCase enforcementCase, @Nullable CaseDebtor debtor, Happening when) {
        if (debtor != null) {
            debtor.performed(when.on());
        }
        if (debtor == null
                || enforcementCase.getDebtors().stream().allMatch(CaseDebtor::isPerformed)) {
            enforcementCase.performed(when.on());
            duties.done(DutyKind.LOOK_AT_REVERSAL, enforcementCase.getId(), when.by());
        }
        published.performanceChanged(enforcementCase);
    }
}
