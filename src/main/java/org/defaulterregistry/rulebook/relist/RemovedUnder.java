package org.defaulterregistry.rulebook.relist;

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
}
