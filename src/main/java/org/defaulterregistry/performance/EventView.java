package org.defaulterregistry.performance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.listing.Endings.Effect;

/** An event as it stands in the history of its case. */
public record EventView(
        UUID id,
        String court,
        EventRequest event,
        List<Effect> entries,
        int ordersLifted,
        String recordedBy,
        Instant recordedAt) {}
