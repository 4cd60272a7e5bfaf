package org.defaulterregistry.rulebook.identity;

/** As a resident number tells it: an odd sequence is male, an even one female (R-ID-1). */
public enum Sex {
    MALE("male"),
    FEMALE("female");

    private final String key;

    Sex(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
