package org.defaulterregistry.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.defaulterregistry.listing.ListingFigures.Ended;
import org.defaulterregistry.review.ReviewFigures.Decided;
import org.jspecify.annotations.Nullable;

/**
 * What courts did from one day to another, both included.
 *
 * @param registerVersion the state of the register it was counted at
 */
public record Figures(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        long registerVersion,
        OfCourt all,
        List<OfCourt> courts) {

    /**
     * @param court null: all together
     * @param inTheRegisterNow entries in force today
     * @param listings entries decided in the period
     * @param breaches duties that fell due in the period and were not done in time, or that the
     *     registry had to do
     * @param overdueNow duties overdue today
     * @param daysWronglyListed of all entries withdrawn in the period, the calendar days on which
     *     they bound, the first and the last included; counted for the court that decided them
     */
    public record OfCourt(
            @Nullable String court,
            String nameEn,
            String nameZh,
            long inTheRegisterNow,
            long listings,
            Removals removals,
            Days daysFromTriggerToRemoval,
            long breaches,
            long overdueNow,
            long daysWronglyListed,
            Objections objections) {}

    /**
     * Objections by the day on which they were decided; wherever the case goes, for this court.
     *
     * @param decided by the court itself, on correction requests
     * @param upheld of these, where the court found that it had been wrong
     * @param decidedAbove by the next higher court, on what this court had decided
     * @param reversedAbove of these, where that court found that this one had been wrong
     */
    public record Objections(long decided, long upheld, long decidedAbove, long reversedAbove) {

        static Objections of(List<Decided> decided) {
            return new Objections(
                    count(decided, false, false),
                    count(decided, false, true),
                    count(decided, true, false),
                    count(decided, true, true));
        }

        private static long count(List<Decided> decided, boolean above, boolean onlyUpheld) {
            return decided.stream()
                    .filter(one -> one.above() == above && (one.upheld() || !onlyUpheld))
                    .mapToLong(Decided::objections)
                    .sum();
        }
    }

    /**
     * Entries that ended in the period.
     *
     * @param wrongful withdrawn: they never should have been; counted for the court that decided
     *     them, all others for the court that had the case when they ended
     * @param closedInGrace ended before they were published
     * @param byLaw of all: deleted by the registry, because the court had not
     * @param byRule all of them, by the rule under which they ended
     */
    public record Removals(
            long all,
            long wrongful,
            long deleted,
            long byLaw,
            long closedInGrace,
            Map<String, Long> byRule) {

        static Removals of(List<Ended> ended, long byLaw) {
            return new Removals(
                    ended.stream().mapToLong(Ended::entries).sum(),
                    as(ended, "withdrawn"),
                    as(ended, "deleted"),
                    byLaw,
                    as(ended, "closed"),
                    ended.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Ended::rule,
                                            TreeMap::new,
                                            Collectors.summingLong(Ended::entries))));
        }

        private static long as(List<Ended> ended, String way) {
            return ended.stream()
                    .filter(one -> one.as().equals(way))
                    .mapToLong(Ended::entries)
                    .sum();
        }
    }
}
