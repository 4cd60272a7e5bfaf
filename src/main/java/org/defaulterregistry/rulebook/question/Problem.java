package org.defaulterregistry.rulebook.question;

/** Why a question was not understood. */
public enum Problem {
    UNKNOWN_KIND,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    WRONG_TYPE,
    CONTRADICTION
}
