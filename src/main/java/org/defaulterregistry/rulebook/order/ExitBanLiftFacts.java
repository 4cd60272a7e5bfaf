package org.defaulterregistry.rulebook.order;

/** What the law wants to know before an exit ban is lifted. */
public interface ExitBanLiftFacts {

    boolean banInForce();

    boolean obligationPerformed();

    boolean validSecurity();

    boolean creditorConsents();

    /** A court's own case, complete. */
    record Recorded(
            boolean banInForce,
            boolean obligationPerformed,
            boolean validSecurity,
            boolean creditorConsents)
            implements ExitBanLiftFacts {}
}
