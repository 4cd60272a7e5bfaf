package org.defaulterregistry.rulebook;

/** The answer to a rule's question. */
public enum Answer {
    YES,
    NO,
    /** The rule does not speak about such facts. */
    NOT_APPLICABLE;

    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }
}
