package org.defaulterregistry.rulebook.removal;

import org.defaulterregistry.rulebook.Readings;

/**
 * An event in a court's own case, complete. What has nothing to do with the event is false, 0 or
 * OTHER.
 */
public record RecordedEvent(
        RemovalEvent event,
        boolean fixedTerm,
        boolean settlementFullyPerformed,
        boolean courtConsents,
        int searchesAfterTermination,
        boolean assetsFound,
        boolean validClueProvided,
        SuspensionReason suspensionReason,
        Readings readings)
        implements RemovalFacts {

    /**
     * The same event for an entry with a term, or without one: an event in a case meets entries of
     * both kinds.
     */
    public RecordedEvent meeting(boolean entryWithTerm) {
        return new RecordedEvent(
                event,
                entryWithTerm,
                settlementFullyPerformed,
                courtConsents,
                searchesAfterTermination,
                assetsFound,
                validClueProvided,
                suspensionReason,
                readings);
    }

    /** The obligation is done with, in whatever way. */
    public boolean isPerformance() {
        return event.isPerformance() || settlementFullyPerformed;
    }

    /** Enforcement rests or ends by a ruling that would end an entry without a term. */
    public boolean stopsEnforcement() {
        return switch (event) {
            case RULING_NOT_TO_ENFORCE, ENFORCEMENT_TERMINATED -> true;
            case ENFORCEMENT_SUSPENDED -> suspensionReason.endsEntry();
            default -> false;
        };
    }

    /** An event that needs no more facts than that it happened. */
    public static RecordedEvent of(RemovalEvent event, boolean fixedTerm, Readings readings) {
        return new RecordedEvent(
                event,
                fixedTerm,
                false,
                event == RemovalEvent.CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT,
                0,
                false,
                false,
                SuspensionReason.OTHER,
                readings);
    }

    public static RecordedEvent settlement(
            boolean fullyPerformed, boolean fixedTerm, Readings readings) {
        return new RecordedEvent(
                RemovalEvent.SETTLEMENT_REACHED,
                fixedTerm,
                fullyPerformed,
                false,
                0,
                false,
                false,
                SuspensionReason.OTHER,
                readings);
    }

    public static RecordedEvent creditorApplication(
            boolean courtConsents, boolean fixedTerm, Readings readings) {
        return new RecordedEvent(
                RemovalEvent.CREDITOR_WRITTEN_APPLICATION,
                fixedTerm,
                false,
                courtConsents,
                0,
                false,
                false,
                SuspensionReason.OTHER,
                readings);
    }

    public static RecordedEvent roundTerminated(
            int searches,
            boolean assetsFound,
            boolean validClueProvided,
            boolean fixedTerm,
            Readings readings) {
        return new RecordedEvent(
                RemovalEvent.THIS_ROUND_OF_ENFORCEMENT_TERMINATED,
                fixedTerm,
                false,
                false,
                searches,
                assetsFound,
                validClueProvided,
                SuspensionReason.OTHER,
                readings);
    }

    public static RecordedEvent suspended(
            SuspensionReason reason, boolean fixedTerm, Readings readings) {
        return new RecordedEvent(
                RemovalEvent.ENFORCEMENT_SUSPENDED,
                fixedTerm,
                false,
                false,
                0,
                false,
                false,
                reason,
                readings);
    }
}
