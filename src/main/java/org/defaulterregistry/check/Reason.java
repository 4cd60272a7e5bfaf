package org.defaulterregistry.check;

/** Why an answer is INDETERMINATE: the register is binary, the match may not be. */
public enum Reason {
    NAME_DIFFERS,
    DOCUMENT_NOT_LINKED,
    IDENTITY_IN_DISPUTE
}
