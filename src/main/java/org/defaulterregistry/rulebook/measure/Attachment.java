package org.defaulterregistry.rulebook.measure;

import java.util.stream.Stream;

/** What makes a measure bind. */
public enum Attachment {
    /** A consumption order or an entry, by decision table D; a permit lets it rest. */
    ORDER_OR_ENTRY("order-or-entry"),
    /** An entry in force. */
    ENTRY("entry"),
    /** Only a court's own decision; an entry alone never does (R-EXIT-1). */
    OWN_DECISION("own-decision"),
    /** No service that anybody asks for: nobody may check it. */
    NOT_CHECKABLE("not-checkable");

    private final String key;

    Attachment(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Attachment ofKey(String key) {
        return Stream.of(values())
                .filter(attachment -> attachment.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown attachment: " + key));
    }
}
