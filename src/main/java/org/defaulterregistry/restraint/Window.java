package org.defaulterregistry.restraint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds, first and last included, at court time.
 *
 * @param until null: until something ends it
 */
public record Window(LocalDate from, @Nullable LocalDate until) {

    /** Its last day has passed. */
    public boolean isOver(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
