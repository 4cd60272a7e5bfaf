package org.defaulterregistry.rulebook.order;

/**
 * What the law wants to know when a restricted unit changes its legal representative or principal.
 */
public interface ChangeOfOfficeFacts {

    /** The one who asks has left the office. */
    boolean formerOfficer();

    boolean orderInForce();

    boolean changeForBusinessNeed();

    boolean actualController();

    boolean directlyResponsible();

    /** A court's own record, complete. */
    record Recorded(
            boolean formerOfficer,
            boolean orderInForce,
            boolean changeForBusinessNeed,
            boolean actualController,
            boolean directlyResponsible)
            implements ChangeOfOfficeFacts {}
}
