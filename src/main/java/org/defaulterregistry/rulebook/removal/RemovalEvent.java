package org.defaulterregistry.rulebook.removal;

import java.util.Optional;
import java.util.stream.Stream;

/** What may happen to an entry. */
public enum RemovalEvent {
    FULLY_PERFORMED("fully-performed"),
    COURT_COMPLETED_ENFORCEMENT("court-completed-enforcement"),
    SETTLEMENT_REACHED("settlement-reached"),
    CREDITOR_WRITTEN_APPLICATION("creditor-written-application"),
    CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT(
            "creditor-written-application-and-court-consent"),
    CREDITOR_ORAL_REQUEST("creditor-oral-request"),
    /** 终本: this round has ended, the debt lives on. */
    THIS_ROUND_OF_ENFORCEMENT_TERMINATED("this-round-of-enforcement-terminated"),
    ENFORCEMENT_SUSPENDED("enforcement-suspended"),
    RULING_NOT_TO_ENFORCE("ruling-not-to-enforce"),
    /** 终结执行: enforcement has ended for good. */
    ENFORCEMENT_TERMINATED("enforcement-terminated"),
    TERM_EXPIRED("term-expired"),
    SHOULD_NOT_HAVE_BEEN_LISTED("should-not-have-been-listed"),
    LISTED_PERSON_WAS_A_MINOR("listed-person-was-a-minor"),
    PUBLISHED_DATA_INACCURATE("published-data-inaccurate");

    private final String key;

    RemovalEvent(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<RemovalEvent> ofKey(String key) {
        return Stream.of(values()).filter(event -> event.key.equals(key)).findFirst();
    }

    boolean isPerformance() {
        return this == FULLY_PERFORMED || this == COURT_COMPLETED_ENFORCEMENT;
    }

    boolean isWrittenApplication() {
        return this == CREDITOR_WRITTEN_APPLICATION
                || this == CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT;
    }
}
