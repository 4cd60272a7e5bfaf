package org.defaulterregistry.proof;

import java.util.List;
import java.util.UUID;

/**
 * All that was ever done about an entry.
 *
 * @param acts in the order of the journal, each with its leaves about this entry
 */
public record HistoryView(UUID listing, String court, List<ActView> acts) {}
