package org.defaulterregistry.rulebook.waysoff;

import java.util.Locale;

/** What still has to come on a way. All of what is named is needed. */
public enum Missing {
    AMOUNT_OUTSTANDING,
    /** Of an obligation to act or to refrain. */
    PERFORMANCE,
    SETTLEMENT,
    SETTLEMENT_CARRIED_OUT,
    WRITTEN_APPLICATION_OF_THE_CREDITOR,
    CONSENT_OF_THE_COURT,
    /** 终本. */
    ROUND_OF_ENFORCEMENT_ENDED,
    TWO_SEARCHES,
    NO_PROPERTY_FOUND,
    NO_VALID_CLUE,
    RULING,
    SECURITY_OR_CONSENT_OF_THE_CREDITOR,
    CONDUCT_PUT_RIGHT,
    WRITTEN_REQUEST,
    EVIDENCE,
    /** Somebody else bound in the same office. */
    SUCCESSOR,
    UNDERTAKING,
    DECISION,
    /** With the Supreme People's Court, of the listing of a local government. */
    FILING,
    TIME;

    /** The word on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
