package org.defaulterregistry.rulebook.review;

/** What an objection is about. */
public enum Subject {
    LIST_ENTRY("list-entry"),
    CONSUMPTION_RESTRICTION("consumption-restriction"),
    EXIT_BAN("exit-ban");

    private final String key;

    Subject(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
