package org.defaulterregistry.rulebook;

/** Which rulebook this is. */
public final class Rulebook {

    /**
     * The state of the law encoded here. It changes with every change of a rule, and is stored with
     * each decision.
     */
    public static final String VERSION = "2026-11.1";

    private Rulebook() {}
}
