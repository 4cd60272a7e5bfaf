package org.defaulterregistry.rulebook.order;

/** What the law wants to know before a consumption order is lifted. */
public interface OrderLiftFacts {

    boolean orderInForce();

    boolean obligationPerformed();

    boolean listed();

    boolean validSecurity();

    boolean creditorConsents();

    /** A court's own case, complete. */
    record Recorded(
            boolean orderInForce,
            boolean obligationPerformed,
            boolean listed,
            boolean validSecurity,
            boolean creditorConsents)
            implements OrderLiftFacts {}
}
