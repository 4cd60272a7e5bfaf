package org.defaulterregistry.rulebook.measure;

/** As what somebody is bound in a case. */
public enum Capacity {
    NATURAL_DEBTOR,
    DEBTOR_UNIT,
    /** One of the four groups of people of a debtor unit (R-CONS-3-UNIT). */
    OFFICER_OF_DEBTOR_UNIT,
    /**
     * A unit whose officer is listed himself: he counts against it where the basis of the measure
     * says so (reverse check, rulebook section 10). The entry is the officer's.
     */
    UNIT_OF_LISTED_OFFICER
}
