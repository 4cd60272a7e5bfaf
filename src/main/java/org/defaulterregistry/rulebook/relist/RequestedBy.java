package org.defaulterregistry.rulebook.relist;

/** Who wants the debtor listed again. */
public enum RequestedBy {
    SAME_CREDITOR("same-creditor"),
    OTHER_CREDITOR("other-creditor"),
    COURT_EX_OFFICIO("court-ex-officio");

    private final String key;

    RequestedBy(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
