package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;

import org.defaulterregistry.rulebook.Citation;

/**
 * Whom a court's own decision may forbid to leave the country. An entry alone never does
 * (R-EXIT-1).
 */
public final class ExitBanRules {

    public static final Citation CITATION = CIVIL_PROCEDURE_LAW_2023.rule("R-EXIT-1", "Art. 266");

    private ExitBanRules() {}

    public static boolean mayHit(Target target) {
        return switch (target) {
            case DEBTOR,
                    GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY,
                    LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
                    PRINCIPAL_OF_DEBTOR_UNIT,
                    DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT ->
                    true;
            case ACTUAL_CONTROLLER_OF_DEBTOR_UNIT, ANYBODY_ELSE -> false;
        };
    }

    /** Whom a court may think of. */
    public enum Target {
        DEBTOR,
        GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY,
        LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
        PRINCIPAL_OF_DEBTOR_UNIT,
        DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT,
        ACTUAL_CONTROLLER_OF_DEBTOR_UNIT,
        ANYBODY_ELSE
    }
}
