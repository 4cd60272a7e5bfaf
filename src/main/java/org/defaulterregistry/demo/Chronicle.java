package org.defaulterregistry.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened in the made-up world, collected case by case and told day by day: the journal never
 * goes back in time.
 */
final class Chronicle {
    private final LocalDate today;
    private final List<Deed> deeds = new ArrayList<>();

    Chronicle(LocalDate today) {
        this.today = today;
    }

    private record Deed(int daysAgo, Runnable act) {}

    /** The day on which the telling starts, at court time. */
    LocalDate today() {
        return today;
    }

    LocalDate dayOf(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    /** Deeds of one day are told in the order in which they were collected. */
    void on(int daysAgo, Runnable act) {
        deeds.add(new Deed(daysAgo, act));
    }

    /**
     * @param afterEach done on the day of each deed
     */
    void tell(Runnable afterEach) {
        deeds.sort(Comparator.comparing(Deed::daysAgo).reversed());
        deeds.forEach(deed ->
                Past.tell(
                        Duration.ofDays(deed.daysAgo()),
                        () -> {
                            deed.act().run();
                            afterEach.run();
                        }));
    }
}
