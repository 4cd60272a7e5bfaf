package org.defaulterregistry.performance;

import static org.defaulterregistry.performance.EventFact.ASSETS_FOUND;
import static org.defaulterregistry.performance.EventFact.COURT_CONSENTS;
import static org.defaulterregistry.performance.EventFact.PART;
import static org.defaulterregistry.performance.EventFact.SEARCHES;
import static org.defaulterregistry.performance.EventFact.SUSPENDED_BECAUSE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may happen in a case (decision table B). Each needs facts of its own, and takes no other.
 */
public enum EventKind {
    FULLY_PERFORMED,
    COURT_COMPLETED_ENFORCEMENT,
    PARTLY_PERFORMED(PART),
    SETTLEMENT_REACHED,
    SETTLEMENT_FULLY_PERFORMED,
    CREDITOR_WRITTEN_APPLICATION(COURT_CONSENTS),
    CREDITOR_ORAL_REQUEST,
    /** 终本: this round has ended, the debt lives on. */
    THIS_ROUND_OF_ENFORCEMENT_TERMINATED(SEARCHES, ASSETS_FOUND),
    ENFORCEMENT_SUSPENDED(SUSPENDED_BECAUSE),
    /** What was suspended goes on. */
    ENFORCEMENT_RESUMED,
    RULING_NOT_TO_ENFORCE,
    /** 终结执行: enforcement has ended for good. */
    ENFORCEMENT_TERMINATED;

    private final Set<EventFact> needs;

    EventKind(EventFact... needs) {
        this.needs = Set.of(needs);
    }

    /** The word on the wire; the rulebook's questions have the same words. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if there is no such word. */
    public static Optional<EventKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    boolean needs(EventFact fact) {
        return needs.contains(fact);
    }

    boolean takes(EventFact fact) {
        return needs(fact)
                || (fact == EventFact.CLUE && this == THIS_ROUND_OF_ENFORCEMENT_TERMINATED);
    }
}
