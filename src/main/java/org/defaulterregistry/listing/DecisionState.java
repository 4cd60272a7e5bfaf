package org.defaulterregistry.listing;

/**
 * Where a listing decision stands. A decision in grace is LISTED: it is a real decision
 * (R-GRACE-LOG).
 */
public enum DecisionState {
    DRAFTED,
    LISTED,
    REFUSED
}
