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
