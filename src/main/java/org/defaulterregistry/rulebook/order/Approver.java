package org.defaulterregistry.rulebook.order;

/** Who says yes to an exception. */
public enum Approver {
    COURT_PRESIDENT("court-president"),
    ENFORCEMENT_COURT("enforcement-court");

    private final String key;

    Approver(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
