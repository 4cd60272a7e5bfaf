package org.defaulterregistry.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calendar days from the trigger to the removal: zero if it went on the same day.
 *
 * @param median null if nothing was removed; of an even number of removals the lower of the two
 * @param p95 19 in 20 took at most so many days
 */
public record Days(long removals, @Nullable Long median, @Nullable Long p95) {

    static Days of(List<Long> days) {
        var sorted = days.stream().sorted().toList();
        return new Days(sorted.size(), at(sorted, 50), at(sorted, 95));
    }

    /** Nearest rank: the smallest value that so many in a hundred do not exceed. */
    private static @Nullable Long at(List<Long> sorted, int inAHundred) {
        return sorted.isEmpty()
                ? null
                : sorted.get(Math.ceilDiv(sorted.size() * inAHundred, 100) - 1);
    }
}
