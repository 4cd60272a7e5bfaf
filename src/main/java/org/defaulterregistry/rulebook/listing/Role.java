package org.defaulterregistry.rulebook.listing;

/** What somebody is in an enforcement case. */
public enum Role {
    JUDGMENT_DEBTOR,
    LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
    PRINCIPAL_OF_DEBTOR_UNIT,
    DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT,
    ACTUAL_CONTROLLER_OF_DEBTOR_UNIT,
    /** Anybody else: a relative, a shareholder, an employee. */
    BYSTANDER;

    /**
     * One of the four groups whom a unit's restriction binds, and who are never listed for it
     * (R-CONS-3-UNIT).
     */
    public boolean answersForUnit() {
        return switch (this) {
            case LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
                    PRINCIPAL_OF_DEBTOR_UNIT,
                    DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT,
                    ACTUAL_CONTROLLER_OF_DEBTOR_UNIT ->
                    true;
            case JUDGMENT_DEBTOR, BYSTANDER -> false;
        };
    }
}
