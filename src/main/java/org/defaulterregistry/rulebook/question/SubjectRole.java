package org.defaulterregistry.rulebook.question;

import java.util.Map;
import java.util.Set;
import org.defaulterregistry.rulebook.listing.Role;

/** The words of a question for what somebody is in a case. */
final class SubjectRole {

    private static final Map<String, Role> ROLES =
            Map.of(
                    "judgment-debtor", Role.JUDGMENT_DEBTOR,
                    "legal-representative-of-debtor-unit", Role.LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
                    "principal-of-debtor-unit", Role.PRINCIPAL_OF_DEBTOR_UNIT,
                    "directly-responsible-person-of-debtor-unit",
                            Role.DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT,
                    "actual-controller-of-debtor-unit", Role.ACTUAL_CONTROLLER_OF_DEBTOR_UNIT);

    static final Set<String> KEYS = ROLES.keySet();

    private SubjectRole() {}

    static Role of(String word) {
        return ROLES.getOrDefault(word, Role.BYSTANDER);
    }
}
