package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many entries were opened and ended, court by court; those that were erased too. */
@Component
@Transactional(readOnly = true)
public class ListingFigures {
    private final JdbcClient jdbc;

    ListingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Entries that ended one way.
     *
     * @param as {@code withdrawn}, {@code deleted}, {@code expired}, or {@code closed} before it
     *     was published
     */
    public record Ended(String court, String as, String rule, long entries) {}

    private record Counted(String court, long number) {}

    private record Wrongful(
            String court, LocalDate publishedOn, @Nullable LocalDate lastDay, LocalDate endedOn) {}

    /** Entries by the day on which they were decided, both days included; by who decided them. */
    public Map<String, Long> opened(LocalDate from, LocalDate to) {
        return byCourt(
                jdbc.sql(
                                """
                                select court, count(*) as number from (
                                    select d.court_id as court, d.decided_on as opened_on
                                    from listing l join court_decision d on d.id = l.decision_id
                                    union all select court_id, on_day from erased_entry where what = 'OPENED') opened
                                where opened_on between ? and ? group by court\
                                """)
                        .params(from, to)
                        .query((row, _) -> new Counted(row.getString(1), row.getLong(2)))
                        .list());
    }

    /** Entries that bind on that day and have not ended. */
    public Map<String, Long> inForce(LocalDate day) {
        return byCourt(
                jdbc.sql(
                                """
                                select court_id as court, count(*) as number from listing
                                where ended_on is null and published_on <= ?
                                    and (term_last_day is null or term_last_day >= ?) group by court_id\
                                """)
                        .params(day, day)
                        .query((row, _) -> new Counted(row.getString(1), row.getLong(2)))
                        .list());
    }

    /**
     * Entries by the day on which they ended, both days included. What was withdrawn counts for the
     * court that had decided it, whoever has the case now; anything else for the court that had the
     * case when it ended.
     */
    public List<Ended> ended(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select court_id as court, lower(ended_as) as "as", ended_under as rule, count(*) as entries
                        from (
                            select case when l.ended_as = 'WITHDRAWN' then d.court_id else l.ended_court_id end as court_id,
                                l.ended_as, l.ended_under, l.ended_on
                            from listing l join court_decision d on d.id = l.decision_id where l.ended_on is not null
                            union all select court_id, what, rule_id, on_day from erased_entry where what <> 'OPENED') ended
                        where ended_on between ? and ?
                        group by court_id, ended_as, ended_under order by court_id, ended_as, ended_under\
                        """)
                .params(from, to)
                .query((row, _) ->
                        new Ended(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4)))
                .list();
    }

    /**
     * The days on which somebody was on the list who never should have been: every day that had
     * begun, the first and the last among them. They count for the court that decided the entry.
     */
    public Map<String, Long> daysWronglyListed(LocalDate from, LocalDate to) {
        return jdbc
                .sql(
                        """
                        select d.court_id, l.published_on, l.term_last_day, l.ended_on
                        from listing l join court_decision d on d.id = l.decision_id
                        where l.ended_as = 'WITHDRAWN' and l.ended_on between ? and ?
                        union all
                        select court_id, bound_from, bound_until, on_day from erased_entry
                        where what = 'WITHDRAWN' and on_day between ? and ?\
                        """)
                .params(from, to, from, to)
                .query((row, _) ->
                        new Wrongful(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Wrongful::court, Collectors.summingLong(ListingFigures::days)));
    }

    /** One that was withdrawn before it was published bound nobody; nor does one after its term. */
    private static long days(Wrongful entry) {
        var last = entry.lastDay();
        var until = last == null || last.isAfter(entry.endedOn()) ? entry.endedOn() : last;
        return Math.max(0, ChronoUnit.DAYS.between(entry.publishedOn(), until) + 1);
    }

    private static Map<String, Long> byCourt(List<Counted> counted) {
        return counted.stream().collect(Collectors.toMap(Counted::court, Counted::number));
    }
}
