package org.defaulterregistry.performance;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.enforcement.Performance;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.listing.Endings.Effect;

/**
 * What an event did.
 *
 * @param performance how far the obligation of the case is carried out now
 */
public record EventAnswer(
        UUID id,
        UUID caseId,
        EventKind event,
        Performance performance,
        List<Effect> entries,
        int ordersLifted,
        List<Receipt> journal) {}
