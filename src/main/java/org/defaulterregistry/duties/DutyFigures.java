package org.defaulterregistry.duties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How duties were met, court by court (R-DUE-1). */
@Component
@Transactional(readOnly = true)
public class DutyFigures {
    private final JdbcClient jdbc;

    DutyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(String court, long number) {}

    /**
     * @param endedOn of an entry that still has a row; null: it stands
     * @param erased what it was about has no row any more
     */
    private record Taken(
            String court,
            LocalDate from,
            LocalDate doneOn,
            boolean erased,
            @Nullable LocalDate endedOn) {

        long days() {
            return ChronoUnit.DAYS.between(from, doneOn);
        }

        boolean isRemoval() {
            return days() >= 0 // an entry that went before its term was over
                    && (erased || doneOn.equals(endedOn));
        }
    }

    /** Duties that were missed and fell due on these days, both included; by who missed them. */
    public Map<String, Long> missed(LocalDate from, LocalDate to) {
        return byCourt(
                jdbc.sql(
                                """
                                select missed_by as court, count(*) as number from duty
                                where missed and due_on between ? and ? group by missed_by\
                                """)
                        .params(from, to)
                        .query((row, _) -> new Counted(row.getString(1), row.getLong(2)))
                        .list());
    }

    /** Entries that the registry deleted on these days because their court had not (D3). */
    public Map<String, Long> removedByLaw(LocalDate from, LocalDate to) {
        return byCourt(
                jdbc.sql(
                                """
                                select court_id as court, count(*) as number from duty
                                where kind in ('DELETE_ENTRY', 'DELETE_EXPIRED_ENTRY') and done_by = ?
                                    and done_at >= ? and done_at < ? group by court_id\
                                """)
                        .params(Approval.BY_LAW, startOf(from), startOf(to.plusDays(1)))
                        .query((row, _) -> new Counted(row.getString(1), row.getLong(2)))
                        .list());
    }

    /** Courts' duties that are overdue on that day. */
    public Map<String, Long> overdue(LocalDate today) {
        return byCourt(
                jdbc.sql(
                                """
                                select court_id as court, count(*) as number from duty
                                where done_at is null and due_on < :today
                                    and kind not in (:theRegistrys) group by court_id\
                                """)
                        .param("today", today)
                        .param("theRegistrys", DutyKind.THE_REGISTRYS)
                        .query((row, _) -> new Counted(row.getString(1), row.getLong(2)))
                        .list());
    }

    /** Entries that should have been removed before that day, and are not. */
    public long overdueRemovals(LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) from duty
                        where kind in ('DELETE_ENTRY', 'WITHDRAW_ENTRY', 'DELETE_EXPIRED_ENTRY')
                            and done_at is null and due_on < ?\
                        """)
                .param(today)
                .query(Long.class)
                .single();
    }

    /**
     * The days from the trigger to the removal of each entry that was removed on these days, both
     * included; the trigger is the day from which its working days run. An entry of which the court
     * found that it can stand was not removed.
     */
    public Map<String, List<Long>> daysToRemoval(LocalDate from, LocalDate to) {
        return jdbc
                .sql(
                        """
                        select d.court_id, d.counted_from, d.done_at, l.id is null, l.ended_on
                        from duty d left join listing l on l.id = d.subject_id
                        where d.kind in ('DELETE_ENTRY', 'WITHDRAW_ENTRY', 'DELETE_EXPIRED_ENTRY')
                            and d.counted_from is not null and d.done_at >= ? and d.done_at < ?\
                        """)
                .params(startOf(from), startOf(to.plusDays(1)))
                .query((row, _) ->
                        new Taken(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                CourtTime.dayOf(row.getObject(3, OffsetDateTime.class).toInstant()),
                                row.getBoolean(4),
                                row.getObject(5, LocalDate.class)))
                .list()
                .stream()
                .filter(Taken::isRemoval)
                .collect(
                        Collectors.groupingBy(
                                Taken::court,
                                Collectors.mapping(Taken::days, Collectors.toList())));
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return CourtTime.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private static Map<String, Long> byCourt(List<Counted> counted) {
        return counted.stream().collect(Collectors.toMap(Counted::court, Counted::number));
    }
}
