package org.defaulterregistry.check;

/** The three answers (D6). A provider restricts on RESTRICTED only. */
public enum Decision {
    RESTRICTED,
    CLEAR,
    INDETERMINATE
}
