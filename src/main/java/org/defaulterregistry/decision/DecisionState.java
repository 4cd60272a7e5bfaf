package org.defaulterregistry.decision;

/**
 * Where a decision stands. Refused: the law said no. Held: signed, and waits for its filing with
 * the Supreme People's Court (R-DECIDE-GOV). Lapsed: not in effect yet when its case went to
 * another court, or held when an event of Art. 10 ended it. A listing decision in grace is SIGNED:
 * it is a real decision (R-GRACE-LOG).
 */
public enum DecisionState {
    DRAFTED,
    HELD,
    SIGNED,
    REFUSED,
    LAPSED
}
