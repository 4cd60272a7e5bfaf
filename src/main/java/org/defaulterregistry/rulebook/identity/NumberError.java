package org.defaulterregistry.rulebook.identity;

/** What is wrong with a number. The first fault found is named, in this order. */
public enum NumberError {
    LENGTH("length"),
    FORMAT("format"),
    BIRTH_DATE("birth-date"),
    CHECKSUM("checksum");

    private final String key;

    NumberError(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
