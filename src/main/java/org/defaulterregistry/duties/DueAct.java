package org.defaulterregistry.duties;

/**
 * What the registry does by itself once a duty is due, because the law leaves no discretion (D3).
 * The room that knows how implements it.
 */
public interface DueAct {

    DutyKind kind();

    /**
     * Called in a transaction of its own, from the start of the due day on, and again with the next
     * round until the duty is done. Hold the case first, then read again: an officer may have been
     * quicker. Journal under {@link org.defaulterregistry.access.Approval#byLaw}, and close the
     * duty.
     *
     * @return false if it has to wait, for instance for the release of a brake (D14)
     */
    boolean carryOut(DueDuty duty);
}
