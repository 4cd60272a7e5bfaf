package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one case does to a party: entry and consumption order are two facts with two lives. A permit
 * lets pass what its own case forbids and nothing else.
 */
public record Binding(
        UUID caseId, @Nullable Window entry, @Nullable Window order, List<PermitWindow> permits) {

    static Binding none(UUID caseId) {
        return new Binding(caseId, null, null, List.of());
    }

    Binding withEntry(@Nullable Window window) {
        return new Binding(caseId, window, order, permits);
    }

    Binding withOrder(@Nullable Window window) {
        return new Binding(caseId, entry, window, permits);
    }

    Binding withPermit(PermitWindow permit) {
        return new Binding(
                caseId, entry, order, Stream.concat(permits.stream(), Stream.of(permit)).toList());
    }

    boolean isEmpty() {
        return entry == null && order == null;
    }

    public boolean entryInForce(LocalDate day) {
        return entry != null && entry.covers(day);
    }

    public boolean orderInForce(LocalDate day) {
        return order != null && order.covers(day);
    }

    public boolean permits(String measure, LocalDate day) {
        return permits.stream()
                .anyMatch(permit -> permit.measure().equals(measure) && permit.days().covers(day));
    }
}
