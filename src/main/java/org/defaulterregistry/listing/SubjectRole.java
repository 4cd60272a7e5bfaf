package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.defaulterregistry.rulebook.listing.Role;

/** What the person whom a draft is about is in the case. Only the debtor may be listed. */
public enum SubjectRole {
    JUDGMENT_DEBTOR,
    LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
    PRINCIPAL_OF_DEBTOR_UNIT,
    DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT,
    ACTUAL_CONTROLLER_OF_DEBTOR_UNIT,
    BYSTANDER;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Role inLaw() {
        return Role.valueOf(name());
    }
}
