package org.defaulterregistry.rulebook.review;

/** Which court decides. */
public enum Court {
    ENFORCEMENT_COURT("enforcement-court"),
    NEXT_HIGHER_COURT("next-higher-court");

    private final String key;

    Court(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
