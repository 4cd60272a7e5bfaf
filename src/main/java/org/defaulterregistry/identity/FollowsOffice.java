package org.defaulterregistry.identity;

import java.util.UUID;
import org.defaulterregistry.restraint.Enactment;

/** A room that says of a unit who heads it. */
public interface FollowsOffice {
    /**
     * An office of the unit was signed, as part of this act; the case is held and of that court.
     */
    void signed(Enactment act, UUID caseId, UUID unit);
}
