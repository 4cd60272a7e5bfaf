package org.defaulterregistry.enforcement;

import java.util.UUID;

/** What goes with a case when another court takes it over. Rooms above implement it. */
public interface FollowsCase {

    /** Part of the transaction that moves the case; called while the case is held. */
    void moved(UUID caseId, String toCourt);
}
