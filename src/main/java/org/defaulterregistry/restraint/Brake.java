package org.defaulterregistry.restraint;

/**
 * Counts what a court does in bulk, and holds what is unusual (D14). The room that counts
 * implements it; here it stands where no act gets past it.
 */
public interface Brake {

    /**
     * Called for each act that changes what binds, after its leaves have their positions: the
     * journal's head is held, so that acts are counted one after the other.
     *
     * @throws org.defaulterregistry.access.Problem 409 if acts of its kind are held at its court
     */
    void count(Enactment act);
}
