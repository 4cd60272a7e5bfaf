package org.defaulterregistry.rulebook.order;

/** Who asks for an exception, or for a service. */
public enum Person {
    RESTRICTED_INDIVIDUAL("restricted-individual"),
    LEGAL_REPRESENTATIVE("legal-representative-of-restricted-unit"),
    PRINCIPAL("principal-of-restricted-unit"),
    DIRECTLY_RESPONSIBLE("directly-responsible-person-of-restricted-unit"),
    ACTUAL_CONTROLLER("actual-controller-of-restricted-unit"),
    MINORITY_SHAREHOLDER("minority-shareholder-of-restricted-unit"),
    EMPLOYEE("employee-of-restricted-unit"),
    FORMER_LEGAL_REPRESENTATIVE("former-legal-representative");

    private final String key;

    Person(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** One of the four groups whom a unit's restriction binds (R-CONS-3-UNIT). */
    public boolean answersForUnit() {
        return switch (this) {
            case LEGAL_REPRESENTATIVE, PRINCIPAL, DIRECTLY_RESPONSIBLE, ACTUAL_CONTROLLER -> true;
            case RESTRICTED_INDIVIDUAL,
                    MINORITY_SHAREHOLDER,
                    EMPLOYEE,
                    FORMER_LEGAL_REPRESENTATIVE ->
                    false;
        };
    }

    /**
     * Whom an order binds: the debtor, the four groups, and whoever left them until freed
     * (R-CONS-17(2)).
     */
    public boolean boundByOrder() {
        return switch (this) {
            case RESTRICTED_INDIVIDUAL,
                    LEGAL_REPRESENTATIVE,
                    PRINCIPAL,
                    DIRECTLY_RESPONSIBLE,
                    ACTUAL_CONTROLLER,
                    FORMER_LEGAL_REPRESENTATIVE ->
                    true;
            case MINORITY_SHAREHOLDER, EMPLOYEE -> false;
        };
    }
}
