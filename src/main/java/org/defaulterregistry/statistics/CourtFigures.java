package org.defaulterregistry.statistics;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.DutyFigures;
import org.defaulterregistry.listing.ListingFigures;
import org.defaulterregistry.listing.ListingFigures.Ended;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.review.ReviewFigures;
import org.defaulterregistry.review.ReviewFigures.Decided;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.statistics.Figures.Objections;
import org.defaulterregistry.statistics.Figures.OfCourt;
import org.defaulterregistry.statistics.Figures.Removals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts for anyone what courts do, over a period of a year at most; by default a minute old at
 * most.
 */
@Component
public class CourtFigures {
    private static final int PERIODS_KEPT = 200;
    private static final int LONGEST_PERIOD = 366;

    private final ListingFigures listings;
    private final DutyFigures duties;
    private final ReviewFigures reviews;
    private final Courts courts;
    private final Restraints restraints;
    private final TransactionTemplate snapshot;
    private final Clock clock;
    private final LoadingCache<Period, Figures> counted;

    CourtFigures(
            ListingFigures listings,
            DutyFigures duties,
            ReviewFigures reviews,
            Courts courts,
            Restraints restraints,
            PlatformTransactionManager transactions,
            @Value("${registry.figures-kept}") Duration kept,
            Clock clock) {
        this.listings = listings;
        this.duties = duties;
        this.reviews = reviews;
        this.courts = courts;
        this.restraints = restraints;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        this.counted =
                Caffeine.newBuilder()
                        .expireAfterWrite(kept)
                        .maximumSize(PERIODS_KEPT)
                        .build(period -> snapshot.execute(_ -> count(period)));
    }

    private record Period(LocalDate from, LocalDate to) {}

    /**
     * @param from null: a year before {@code to}
     * @param to null: today
     */
    public Figures of(@Nullable LocalDate from, @Nullable LocalDate to) {
        var last = to == null ? today() : to;
        var first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_PERIOD))) {
            throw Problem.invalid(
                    "/from",
                    "This period ends before it begins, or is longer than a year",
                    "Write a first and a last day at most a year apart.");
        }
        return counted.get(new Period(first, last));
    }

    private Figures count(Period period) {
        var from = period.from();
        var to = period.to();
        var facts =
                new Facts(
                        listings.opened(from, to),
                        listings.inForce(today()),
                        listings.ended(from, to),
                        duties.removedByLaw(from, to),
                        listings.daysWronglyListed(from, to),
                        duties.missed(from, to),
                        duties.overdue(today()),
                        duties.daysToRemoval(from, to),
                        reviews.decided(from, to));
        var each =
                courts.findAll().stream()
                        .filter(court -> court.level() != Court.Level.REGISTRY)
                        .sorted(Comparator.comparing(Court::id))
                        .map(court -> facts.of(court))
                        .toList();
        return new Figures(from, to, clock.instant(), restraints.version(), facts.ofAll(), each);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }

    /** What was read in one snapshot, court by court. */
    private record Facts(
            Map<String, Long> opened,
            Map<String, Long> inForce,
            List<Ended> ended,
            Map<String, Long> byLaw,
            Map<String, Long> daysWronglyListed,
            Map<String, Long> missed,
            Map<String, Long> overdue,
            Map<String, List<Long>> daysToRemoval,
            List<Decided> objections) {

        OfCourt of(Court court) {
            var id = court.id();
            return new OfCourt(
                    id,
                    court.nameEn(),
                    court.nameZh(),
                    inForce.getOrDefault(id, 0L),
                    opened.getOrDefault(id, 0L),
                    Removals.of(
                            ended.stream().filter(one -> one.court().equals(id)).toList(),
                            byLaw.getOrDefault(id, 0L)),
                    Days.of(daysToRemoval.getOrDefault(id, List.of())),
                    missed.getOrDefault(id, 0L),
                    overdue.getOrDefault(id, 0L),
                    daysWronglyListed.getOrDefault(id, 0L),
                    Objections.of(
                            objections.stream().filter(one -> one.court().equals(id)).toList()));
        }

        OfCourt ofAll() {
            var days = new ArrayList<Long>();
            daysToRemoval.values().forEach(days::addAll);
            return new OfCourt(
                    null,
                    "All courts",
                    "全部法院",
                    sum(inForce),
                    sum(opened),
                    Removals.of(ended, sum(byLaw)),
                    Days.of(days),
                    sum(missed),
                    sum(overdue),
                    sum(daysWronglyListed),
                    Objections.of(objections));
        }

        private static long sum(Map<String, Long> byCourt) {
            return byCourt.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
