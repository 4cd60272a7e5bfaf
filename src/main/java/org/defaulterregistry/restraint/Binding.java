package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one case does to a party: entry, consumption order and a decision of its own are separate
 * facts with separate lives. A permit lets pass what its own case forbids and nothing else.
 *
 * @param own measures that a decision of their own imposes in this case, such as an exit ban
 */
public record Binding(
        UUID caseId,
        @Nullable Window entry,
        @Nullable Window order,
        List<PermitWindow> permits,
        List<OwnDecision> own) {

    /** States written before there were decisions of their own have no such field. */
    public Binding(
            UUID caseId,
            @Nullable Window entry,
            @Nullable Window order,
            List<PermitWindow> permits,
            @Nullable List<OwnDecision> own) {
        this.caseId = caseId;
        this.entry = entry;
        this.order = order;
        this.permits = List.copyOf(permits);
        this.own = own == null ? List.of() : List.copyOf(own);
    }

    static Binding none(UUID caseId) {
        return new Binding(caseId, null, null, List.of(), List.of());
    }

    Binding withEntry(@Nullable Window window) {
        return new Binding(caseId, window, order, permits, own);
    }

    Binding withOrder(@Nullable Window window) {
        return new Binding(caseId, entry, window, permits, own);
    }

    Binding withPermit(PermitWindow permit) {
        var more = Stream.concat(permits.stream(), Stream.of(permit)).toList();
        return new Binding(caseId, entry, order, more, own);
    }

    Binding withoutPermit(PermitWindow permit) {
        return new Binding(caseId, entry, order, Lists.withoutOne(permits, permit), own);
    }

    Binding withOwn(OwnDecision decision) {
        var more = Stream.concat(own.stream(), Stream.of(decision)).toList();
        return new Binding(caseId, entry, order, permits, more);
    }

    Binding withoutOwn(OwnDecision decision) {
        return new Binding(caseId, entry, order, permits, Lists.withoutOne(own, decision));
    }

    /** Permits without anything to be permitted bind nobody and are dropped. */
    boolean isEmpty() {
        return entry == null && order == null && own.isEmpty();
    }

    /** Something of the case binds on that day, or will. */
    public boolean isLive(LocalDate day) {
        return Stream.concat(Stream.of(entry, order), own.stream().map(OwnDecision::days))
                .anyMatch(days -> days != null && !days.isOver(day));
    }

    public boolean entryInForce(LocalDate day) {
        return entry != null && entry.covers(day);
    }

    public boolean orderInForce(LocalDate day) {
        return order != null && order.covers(day);
    }

    public boolean permits(String measure, LocalDate day) {
        return permits.stream().anyMatch(permit -> permit.lets(measure, day));
    }

    public boolean imposes(String measure, LocalDate day) {
        return own.stream()
                .anyMatch(decision ->
                        decision.measure().equals(measure) && decision.days().covers(day));
    }
}
