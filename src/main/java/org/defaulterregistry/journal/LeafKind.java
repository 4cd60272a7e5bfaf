package org.defaulterregistry.journal;

import java.util.Locale;

/**
 * What a leaf says was done. The names, in lower case, are the words in the leaf and never change.
 */
public enum LeafKind {
    LIST,
    PUBLISH,
    EXTEND,
    REFUSE,
    WITHDRAW,
    DELETE,
    CORRECT,
    EXPIRE,
    RESTRICT,
    LIFT,
    PERMIT,
    REVOKE,
    IDENTITY,
    REVIEW,
    RECORD;

    /** The word in the leaf. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
