package org.defaulterregistry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acts read again: which leaves they left, and who took which step. */
@Component
@Transactional(readOnly = true)
public class ActBook {
    private static final String LEAVES =
            "select l.position, l.act_id, a.court_id, l.kind, l.subject_id from act_leaf l join act a on a.id = l.act_id ";

    private final JdbcClient jdbc;

    ActBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param court in whose name the act was done
     * @param subject the private id of what the leaf is about
     */
    public record ActLeaf(long position, UUID act, String court, String kind, UUID subject) {
        private static ActLeaf of(ResultSet row) throws SQLException {
            return new ActLeaf(
                    row.getLong(1),
                    row.getObject(2, UUID.class),
                    row.getString(3),
                    row.getString(4),
                    row.getObject(5, UUID.class));
        }
    }

    /**
     * @param step as in {@link Approval.Step}, in lower case
     * @param officer the account, the client of a machine, or {@link Approval#BY_LAW}
     * @param role the capacity in which the step was taken
     */
    public record Step(String step, String officer, String role, Instant at) {}

    public Optional<ActLeaf> at(long position) {
        return jdbc.sql(LEAVES + "where l.position = ?")
                .param(position)
                .query((row, _) -> ActLeaf.of(row))
                .optional();
    }

    /** All leaves of an act, in their order. */
    public List<ActLeaf> of(UUID act) {
        return jdbc.sql(LEAVES + "where l.act_id = ? order by l.position")
                .param(act)
                .query((row, _) -> ActLeaf.of(row))
                .list();
    }

    /** All leaves about one of these, in their order. */
    public List<ActLeaf> about(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : jdbc.sql(LEAVES + "where l.subject_id in (:subjects) order by l.position")
                        .param("subjects", subjects)
                        .query((row, _) -> ActLeaf.of(row))
                        .list();
    }

    /**
     * How often an officer, a court's system or the law took a step; what citizens sent is not
     * counted.
     */
    public record StepCount(String officer, String court, String step, long times) {}

    /** In the order of names; the second moment is not included. */
    public List<StepCount> stepsTaken(Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select p.officer, a.court_id, p.step, count(*) from approval p join act a on a.id = p.act_id
                        where p.approved_at >= ? and p.approved_at < ? and p.role <> 'CITIZEN'
                        group by p.officer, a.court_id, p.step order by p.officer, a.court_id, p.step\
                        """)
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new StepCount(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3).toLowerCase(Locale.ROOT),
                                row.getLong(4)))
                .list();
    }

    /**
     * A step of somebody with a leaf of its act.
     *
     * @param position null: the act is not completed, and has left no leaf
     */
    public record StepTaken(
            UUID act, String court, Step step, @Nullable Long position, @Nullable String kind) {}

    /** The newest first; the second moment is not included. */
    public List<StepTaken> stepsOf(String officer, Instant from, Instant to, int most) {
        return jdbc.sql(
                        """
                        select a.id, a.court_id, p.step, p.officer, p.role, p.approved_at, l.position, l.kind
                        from approval p join act a on a.id = p.act_id left join act_leaf l on l.act_id = a.id
                        where p.officer = ? and p.role <> 'CITIZEN' and p.approved_at >= ? and p.approved_at < ?
                        order by p.approved_at desc, l.position fetch first ? rows only\
                        """)
                .params(officer, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), most)
                .query((row, _) ->
                        new StepTaken(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                new Step(
                                        row.getString(3).toLowerCase(Locale.ROOT),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getObject(6, OffsetDateTime.class).toInstant()),
                                row.getObject(7, Long.class),
                                row.getString(8)))
                .list();
    }

    public List<Step> steps(UUID act) {
        return jdbc.sql(
                        "select step, officer, role, approved_at from approval where act_id = ? order by approved_at, step")
                .param(act)
                .query((row, _) ->
                        new Step(
                                row.getString(1).toLowerCase(Locale.ROOT),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
