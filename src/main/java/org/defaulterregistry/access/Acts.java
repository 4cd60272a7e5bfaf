package org.defaulterregistry.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who took which step of an act (D13). One person takes one step of an act at most; the table
 * itself refuses a second.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Acts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Acts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an act by its first step. */
    public UUID open(String court, Approval first) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into act (id, court_id, opened_at) values (?, ?, ?)")
                .params(id, court, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        approve(id, first);
        return id;
    }

    /**
     * A further step. Ask {@link #tookPart} first: a second step by one person fails on the table's
     * constraint.
     */
    public void approve(UUID act, Approval approval) {
        jdbc.sql(
                        """
                        insert into approval (act_id, step, officer, role, approved_at, method, evidence)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        act,
                        approval.step().name(),
                        approval.officer(),
                        approval.role(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        approval.method(),
                        approval.evidence())
                .update();
    }

    public boolean tookPart(UUID act, String officer) {
        return jdbc.sql("select count(*) from approval where act_id = ? and officer = ?")
                        .params(act, officer)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Whether somebody took a step of an act whose leaf of one of these kinds is about the subject.
     */
    public boolean tookPartIn(UUID subject, Collection<String> kinds, String officer) {
        return jdbc.sql(
                                """
                                select count(*) from approval a join act_leaf l on l.act_id = a.act_id
                                where l.subject_id = :subject and l.kind in (:kinds) and a.officer = :officer\
                                """)
                        .param("subject", subject)
                        .param("kinds", kinds)
                        .param("officer", officer)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Whether somebody took a step of an act that the court completed in this time and that left a
     * leaf of one of these kinds.
     */
    public boolean tookPartBetween(
            Instant from, Instant to, String court, Collection<String> kinds, String officer) {
        return jdbc.sql(
                                """
                                select count(*) from act t join act_leaf l on l.act_id = t.id join approval a on a.act_id = t.id
                                where t.court_id = :court and t.completed_at between :from and :to
                                  and l.kind in (:kinds) and a.officer = :officer\
                                """)
                        .param("court", court)
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("to", to.atOffset(ZoneOffset.UTC))
                        .param("kinds", kinds)
                        .param("officer", officer)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The capacity in which a step was taken; empty if nobody has taken it. */
    public Optional<String> capacityOf(UUID act, Approval.Step step) {
        return jdbc.sql("select role from approval where act_id = ? and step = ?")
                .params(act, step.name())
                .query(String.class)
                .optional();
    }

    /** Notes that the leaf at the position belongs to the act, and what it is about. */
    public void leaf(long position, UUID act, String kind, UUID subject) {
        jdbc.sql("insert into act_leaf (position, act_id, kind, subject_id) values (?, ?, ?, ?)")
                .params(position, act, kind, subject)
                .update();
    }

    public void complete(UUID act) {
        jdbc.sql("update act set completed_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), act)
                .update();
    }

    /** The leaf by which the subject got where it is, for an act that ends it. */
    public long positionOf(UUID subject, String kind) {
        return jdbc.sql("select max(position) from act_leaf where subject_id = ? and kind = ?")
                .params(subject, kind)
                .query(Long.class)
                .single();
    }
}
