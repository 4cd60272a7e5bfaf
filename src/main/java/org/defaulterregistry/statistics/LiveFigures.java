package org.defaulterregistry.statistics;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.defaulterregistry.duties.DutyFigures;
import org.defaulterregistry.listing.ListingFigures;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The two figures that matter, by default a minute old at most. */
@Component
public class LiveFigures {
    private final ListingFigures listings;
    private final DutyFigures duties;
    private final Clock clock;
    private final LoadingCache<LocalDate, Now> counted;

    LiveFigures(
            ListingFigures listings,
            DutyFigures duties,
            @Value("${registry.figures-kept}") Duration kept,
            Clock clock) {
        this.listings = listings;
        this.duties = duties;
        this.clock = clock;
        this.counted = Caffeine.newBuilder().expireAfterWrite(kept).build(this::count);
    }

    /**
     * @param inTheRegister entries in force today
     * @param overdueRemovals entries that should have been removed before today, and are not
     */
    public record Now(long inTheRegister, long overdueRemovals) {}

    public Now now() {
        return counted.get(CourtTime.dayOf(clock.instant()));
    }

    private Now count(LocalDate today) {
        var inForce = listings.inForce(today).values().stream().mapToLong(Long::longValue).sum();
        return new Now(inForce, duties.overdueRemovals(today));
    }
}
