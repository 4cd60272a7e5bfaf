package org.defaulterregistry.rulebook.measure;

/** As what somebody is bound in a case. */
public enum Capacity {
    NATURAL_DEBTOR,
    DEBTOR_UNIT,
    /** One of the four groups of people of a debtor unit (R-CONS-3-UNIT). */
    OFFICER_OF_DEBTOR_UNIT
}
