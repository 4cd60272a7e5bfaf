package org.defaulterregistry.enforcement;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What was done in a case since it was recorded. Rooms above in which something can be the first
 * that happens in a case implement it; such a case is not taken back any more (D14).
 */
public interface ActedInCase {

    /** In which of these cases this room has something. */
    Set<UUID> among(Collection<UUID> cases);
}
