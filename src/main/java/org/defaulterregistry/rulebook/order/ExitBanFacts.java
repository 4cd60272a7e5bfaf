package org.defaulterregistry.rulebook.order;

import org.defaulterregistry.rulebook.order.ExitBanRules.Target;

/** What the law wants to know before somebody is forbidden to leave the country. */
public interface ExitBanFacts {

    Target target();

    /** The debtor is a unit, and not a natural person. */
    boolean debtorIsUnit();

    /** Somebody was named as holder of an office, and holds that very office in the debtor unit. */
    boolean holdsTheOffice();

    /** The court found that the debtor has no, or no full, capacity. */
    boolean debtorWithoutCapacity();

    boolean obligationPerformed();

    /** A court's own record, complete. */
    record Recorded(
            Target target,
            boolean debtorIsUnit,
            boolean holdsTheOffice,
            boolean debtorWithoutCapacity,
            boolean obligationPerformed)
            implements ExitBanFacts {}
}
