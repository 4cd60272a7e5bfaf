package org.defaulterregistry.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people providers asked about; about whom is not told. */
@Component
public class Usage {
    /** The day at court time (UTC+8), counted from the first of 1970. */
    private static final String DAY =
            "cast(floor((extract(epoch from %s) + 28800) / 86400) as bigint)";

    private final JdbcClient jdbc;

    Usage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People whom a provider asked about on a day at court time, as its quota counts them. */
    public record OfDay(LocalDate day, String measure, long people) {}

    /**
     * What a provider asked under a grant, and what it did with the answers.
     *
     * @param restricted answers, as far as the registry held something on the person
     * @param indeterminate answers, as far as the registry held something on the person
     * @param groundless refusals that it reported though the answer was not RESTRICTED (D6)
     */
    public record OfProvider(
            String client,
            String nameEn,
            String nameZh,
            String measure,
            long people,
            long restricted,
            long indeterminate,
            long groundless) {}

    /** Both days included, the newest first; a day without a question is left out. */
    public List<OfDay> of(String client, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select court_day, measure, sum(people) from (
                            select %s as court_day, measure, 1 as people from lookup
                            where client_id = :client and asked_at >= :from and asked_at < :to
                                and asked_as <> 'RECORDED_OFFICER'
                            union all
                            select %s as court_day, measure, asked as people from lookup_count
                            where client_id = :client and committed_at >= :from and committed_at < :to
                        ) asked group by court_day, measure order by court_day desc, measure\
                        """
                                .formatted(
                                        DAY.formatted("asked_at"), DAY.formatted("committed_at")))
                .param("client", client)
                .param("from", startOf(from))
                .param("to", startOf(to.plusDays(1)))
                .query((row, _) ->
                        new OfDay(
                                LocalDate.ofEpochDay(row.getLong(1)),
                                row.getString(2),
                                row.getLong(3)))
                .list();
    }

    /** Of all providers on these days, both included. */
    public List<OfProvider> ofAll(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select c.id, c.name_en, c.name_zh, measure, sum(people), sum(restricted), sum(indeterminate),
                            sum(groundless) from (
                            select client_id, measure, 1 as people,
                                case when decision = 'RESTRICTED' then 1 else 0 end as restricted,
                                case when decision = 'INDETERMINATE' then 1 else 0 end as indeterminate,
                                0 as groundless
                            from lookup where asked_at >= :from and asked_at < :to and asked_as <> 'RECORDED_OFFICER'
                            union all
                            select client_id, measure, asked, 0, 0, 0 from lookup_count
                            where committed_at >= :from and committed_at < :to
                            union all
                            select l.client_id, l.measure, 0, 0, 0, 1
                            from check_outcome o join lookup l on l.id = o.lookup_id
                            where o.groundless and o.reported_at >= :from and o.reported_at < :to
                        ) asked join client c on c.id = asked.client_id
                        group by c.id, c.name_en, c.name_zh, measure order by c.id, measure\
                        """)
                .param("from", startOf(from))
                .param("to", startOf(to.plusDays(1)))
                .query((row, _) ->
                        new OfProvider(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8)))
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return CourtTime.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
