package org.defaulterregistry.performance;

import java.util.Objects;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.RemovalEvent;

/** An event as the rulebook is asked about it. */
final class EventLaw {
    private EventLaw() {}

    /** Null-free facts: {@link EventIntake} has seen to what each event needs. */
    static RecordedEvent of(EventRequest request, Readings readings) {
        return switch (request.event()) {
            case FULLY_PERFORMED -> plain(RemovalEvent.FULLY_PERFORMED, readings);
            case COURT_COMPLETED_ENFORCEMENT ->
                    plain(RemovalEvent.COURT_COMPLETED_ENFORCEMENT, readings);
            case SETTLEMENT_REACHED -> RecordedEvent.settlement(false, false, readings);
            case SETTLEMENT_FULLY_PERFORMED -> RecordedEvent.settlement(true, false, readings);
            case CREDITOR_WRITTEN_APPLICATION ->
                    RecordedEvent.creditorApplication(
                            Objects.requireNonNull(request.courtConsents()), false, readings);
            case CREDITOR_ORAL_REQUEST -> plain(RemovalEvent.CREDITOR_ORAL_REQUEST, readings);
            case THIS_ROUND_OF_ENFORCEMENT_TERMINATED -> roundTerminated(request, readings);
            case ENFORCEMENT_SUSPENDED ->
                    RecordedEvent.suspended(
                            Objects.requireNonNull(request.suspendedBecause()).reason(),
                            false,
                            readings);
            case RULING_NOT_TO_ENFORCE -> plain(RemovalEvent.RULING_NOT_TO_ENFORCE, readings);
            case ENFORCEMENT_TERMINATED -> plain(RemovalEvent.ENFORCEMENT_TERMINATED, readings);
            case PARTLY_PERFORMED, ENFORCEMENT_RESUMED ->
                    throw new IllegalArgumentException("this takes nobody off the list");
        };
    }

    private static RecordedEvent plain(RemovalEvent event, Readings readings) {
        return RecordedEvent.of(event, false, readings);
    }

    private static RecordedEvent roundTerminated(EventRequest request, Readings readings) {
        var clue = request.clue();
        return RecordedEvent.roundTerminated(
                Objects.requireNonNull(request.searches()),
                Objects.requireNonNull(request.assetsFound()),
                clue != null && clue.valid(),
                false,
                readings);
    }
}
