package org.defaulterregistry.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.springframework.stereotype.Component;

/** What happened in a case that an entry has outlived, for whoever tells how it may yet end. */
@Component
public class CaseHistory {
    private final Events events;

    CaseHistory(Events events) {
        this.events = events;
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
