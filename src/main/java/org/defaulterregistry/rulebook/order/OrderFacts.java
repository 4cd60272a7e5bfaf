package org.defaulterregistry.rulebook.order;

/** What the law wants to know before a consumption order is made. */
public interface OrderFacts {

    /** An entry on the list is in force. */
    boolean listed();

    /** A listing decision of this case is in its grace period. */
    boolean inGrace();

    /** The judgment orders a payment, and not something to be done or left undone. */
    boolean toPay();

    /** What the enforcement notice ordered to be paid was not paid in its time. */
    boolean unpaidInTime();

    /** The obligation has been performed since. */
    boolean performed();

    /** Passive behaviour, evasion, resistance and ability were looked at. */
    boolean weighed();

    /**
     * A full-time student who owes a campus loan; and no reason to restrict him or her after all is
     * given.
     */
    boolean protectedStudent();

    boolean creditorAppliedInWriting();

    /** The court acts of itself because it finds the order needed. */
    boolean courtFindsItNeeded();

    boolean signedByCourtPresident();

    /** The order says for how long, what, and with which consequences. */
    boolean statesPeriodItemsAndConsequences();

    /** A court's own record, complete. */
    record Recorded(
            boolean listed,
            boolean inGrace,
            boolean toPay,
            boolean unpaidInTime,
            boolean performed,
            boolean weighed,
            boolean protectedStudent,
            boolean creditorAppliedInWriting,
            boolean courtFindsItNeeded,
            boolean signedByCourtPresident,
            boolean statesPeriodItemsAndConsequences)
            implements OrderFacts {}
}
