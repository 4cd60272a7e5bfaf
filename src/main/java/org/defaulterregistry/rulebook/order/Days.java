package org.defaulterregistry.rulebook.order;

import java.time.LocalDate;

/** From a first to a last day, both included. */
public record Days(LocalDate from, LocalDate to) {

    /** Whether no day lies between the two. */
    boolean adjoins(Days other) {
        return !other.from.isAfter(to.plusDays(1)) && !from.isAfter(other.to.plusDays(1));
    }

    Days joined(Days other) {
        return new Days(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to);
    }
}
