package org.defaulterregistry.identity;

/**
 * Where an office stands. Drafted: it binds nobody yet. Held: from the signature on. Released:
 * freed by a court, or a draft taken back. Merged: the same office as another one of the same
 * holder, found out when two parties became one.
 */
public enum OfficeState {
    DRAFTED,
    HELD,
    RELEASED,
    MERGED
}
