package org.defaulterregistry.rulebook.relist;

import java.util.Optional;
import java.util.stream.Stream;

/** Under which rule an earlier entry went. */
public enum RemovedUnder {
    PERFORMANCE("10(1)"),
    SETTLEMENT("10(2)"),
    CREDITOR_APPLICATION("10(3)"),
    NOTHING_FOUND("10(4)"),
    SUSPENSION("10(5)"),
    RULING_NOT_TO_ENFORCE("10(6)"),
    ENFORCEMENT_TERMINATED("10(7)"),
    EXPIRY("expiry"),
    EARLY("early"),
    WITHDRAWAL("withdrawal");

    private final String key;

    RemovedUnder(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /**
     * By the rule under which an entry ended, in grace too; empty if it was performed in grace
     * (R-GRACE-15).
     */
    public static Optional<RemovedUnder> byRule(String rule) {
        return switch (rule) {
            case "R-REMOVE-10-EXPIRY" -> Optional.of(EXPIRY);
            case "R-TERM-2(3)" -> Optional.of(EARLY);
            case "R-CORRECT-9(1)" -> Optional.of(WITHDRAWAL);
            default ->
                    Stream.of(values())
                            .filter(under -> rule.equals("R-REMOVE-" + under.key))
                            .findFirst();
        };
    }
}
