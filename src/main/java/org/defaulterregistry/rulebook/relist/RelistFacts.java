package org.defaulterregistry.rulebook.relist;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.Readings;

/** What the law wants to know before somebody is listed again. */
public interface RelistFacts {

    RemovedUnder removedUnder();

    /** Empty if the earlier entry has not gone. */
    Optional<LocalDate> removedOn();

    RequestedBy requestedBy();

    LocalDate requestedOn();

    Readings readings();

    /** A court's own record, complete. */
    record Recorded(
            RemovedUnder removedUnder,
            Optional<LocalDate> removedOn,
            RequestedBy requestedBy,
            LocalDate requestedOn,
            Readings readings)
            implements RelistFacts {}
}
