package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened in a case that an entry has outlived, for whoever tells how it may yet end. */
@Component
public class CaseHistory {
    private final Events events;
    private final Payments payments;

    CaseHistory(Events events, Payments payments) {
        this.events = events;
        this.payments = payments;
    }

    /**
     * A payment in a case.
     *
     * @param inFull the debt was done with by it
     * @param takesBack it takes an earlier one back
     * @param takenBack a later one took it back
     */
    public record Paid(
            LocalDate on,
            BigDecimal amount,
            String currency,
            boolean inFull,
            boolean takesBack,
            boolean takenBack) {}

    /** An event of Art. 10, and the debtor whom alone it is about. */
    public record Recorded(
            UUID id, EventKind event, LocalDate on, @Nullable UUID debtor, String by) {}

    /** What was paid in a case, which the caller came by lawfully. */
    public List<Paid> payments(UUID caseId) {
        return payments.of(caseId);
    }

    /** What else happened in it. */
    public List<Recorded> events(UUID caseId) {
        return events.of(caseId).stream()
                .map(view ->
                        new Recorded(
                                view.id(),
                                view.event().event(),
                                view.event().on(),
                                view.event().debtorId(),
                                view.recordedBy()))
                .toList();
    }

    /** A round of enforcement that ended (终本), with what was found since. */
    public record Round(int searches, boolean assetsFound, boolean validClue) {}

    /** Whether a settlement was reached since the entry was made. */
    public boolean isSettled(UUID caseId, UUID listing) {
        return met(caseId, listing).stream()
                .anyMatch(event -> event.event() == EventKind.SETTLEMENT_REACHED);
    }

    /** Whether the debtor, or all of them, reached a settlement on that day or later. */
    public boolean isSettled(EnforcementCase found, UUID party, LocalDate since) {
        var own =
                found.getDebtors().stream()
                        .filter(debtor -> debtor.getPartyId().equals(party))
                        .map(CaseDebtor::getId)
                        .toList();
        return events.of(found.getId()).stream()
                .map(EventView::event)
                .filter(event -> event.event() == EventKind.SETTLEMENT_REACHED)
                .filter(event -> !event.on().isBefore(since))
                .anyMatch(event -> event.debtorId() == null || own.contains(event.debtorId()));
    }

    /** The last round that ended since the entry was made. */
    public Optional<Round> lastRound(UUID caseId, UUID listing) {
        return met(caseId, listing).stream()
                .filter(event -> event.event() == EventKind.THIS_ROUND_OF_ENFORCEMENT_TERMINATED)
                .reduce((_, later) -> later)
                .map(CaseHistory::round);
    }

    private static Round round(EventRequest event) {
        var clue = event.clue();
        return new Round(
                Objects.requireNonNullElse(event.searches(), 0),
                Boolean.TRUE.equals(event.assetsFound()),
                clue != null && clue.valid());
    }

    private List<EventRequest> met(UUID caseId, UUID listing) {
        return events.of(caseId).stream()
                .filter(event ->
                        event.entries().stream()
                                .anyMatch(effect -> listing.equals(effect.listing())))
                .map(EventView::event)
                .toList();
    }
}
