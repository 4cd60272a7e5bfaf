package org.defaulterregistry.rulebook.order;

/** What the law wants to know before an officer spends private money. */
public interface PrivateConsumptionFacts {

    Person person();

    boolean orderInForce();

    boolean ownFunds();

    boolean courtVerified();

    /** A court's own record, complete. */
    record Recorded(Person person, boolean orderInForce, boolean ownFunds, boolean courtVerified)
            implements PrivateConsumptionFacts {}
}
