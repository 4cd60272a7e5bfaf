package org.defaulterregistry.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the register had it at the end of a day.
 *
 * @param registerVersion the journal's size at that time
 * @param entry null: it had not been made yet
 * @param permits for the person in the case of the entry, granted by then
 */
public record PastEntryView(
        LocalDate on, long registerVersion, @Nullable PastView entry, List<PastView> permits) {}
