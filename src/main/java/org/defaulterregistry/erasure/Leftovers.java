package org.defaulterregistry.erasure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept by its age alone, a batch at a time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leftovers {
    private final JdbcClient jdbc;
    private final LeafEraser leaves;

    Leftovers(JdbcClient jdbc, LeafEraser leaves) {
        this.jdbc = jdbc;
        this.leaves = leaves;
    }

    /** Who asked about whom, with what became of it. */
    int lookups(LocalDate lastDayDue, int most) {
        var old =
                jdbc.sql(
                                "select id from lookup where asked_at < ? order by asked_at fetch first ? rows only")
                        .params(endOf(lastDayDue), most)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        if (!old.isEmpty()) {
            delete(
                    "notice_reading where notice_id in (select id from notice where lookup_id in (:old))",
                    old);
            delete("notice where lookup_id in (:old)", old);
            delete("check_outcome where lookup_id in (:old)", old);
            delete("lookup where id in (:old)", old);
        }
        return old.size();
    }

    /** Who looked at what is about people of other courts. */
    int inspections(LocalDate lastDayDue, int most) {
        return jdbc.sql(
                        """
                        delete from inspection where id in (
                            select id from inspection where looked_at < ? order by looked_at fetch first ? rows only)\
                        """)
                .params(endOf(lastDayDue), most)
                .update();
    }

    /**
     * What a court wrote of things that came in together, once none of them is left, with what is
     * kept of cases that it took back.
     */
    int imports(LocalDate lastDayDue, int most) {
        var old =
                jdbc.sql(
                                """
                                select b.id from import_batch b
                                where b.opened_at < :instant and (b.undone_at is null or b.undone_at < :instant)
                                    and not exists (select 1 from court_decision d where d.batch_id = b.id)
                                    and not exists (select 1 from import_case c where c.batch_id = b.id and not c.taken_back)
                                order by b.opened_at fetch first :most rows only\
                                """)
                        .param("instant", endOf(lastDayDue))
                        .param("most", most)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        if (!old.isEmpty()) {
            var about = new ArrayList<>(old);
            about.addAll(takenBack(old));
            delete("import_case where batch_id in (:old)", old);
            delete("import_batch where id in (:old)", old);
            leaves.erase(about);
        }
        return old.size();
    }

    private List<UUID> takenBack(List<UUID> batches) {
        return jdbc.sql("select case_id from import_case where batch_id in (:old)")
                .param("old", batches)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Which people an officer looked for: a leaf about nothing but its own act. */
    int searches(LocalDate lastDayDue, int most) {
        var old =
                jdbc.sql(
                                """
                                select l.position from act_leaf l
                                join act a on a.id = l.act_id
                                join journal_opening o on o.position = l.position
                                where l.subject_id = l.act_id and a.completed_at < ?
                                order by l.position fetch first ? rows only\
                                """)
                        .params(endOf(lastDayDue), most)
                        .query((row, _) -> row.getLong(1))
                        .list();
        leaves.at(old);
        return old.size();
    }

    /**
     * The answers kept for repeats, and the hashes of the requests, by which a guess could be
     * confirmed. The keys stay: a late repeat is still no second act (P8).
     */
    int answers(LocalDate lastDayDue, int most) {
        return jdbc.sql(
                        """
                        update idempotency_key set request_hash = '', headers = null, body = null
                        where (caller, name) in (
                            select caller, name from idempotency_key
                            where created_at < ? and request_hash <> '' and status is not null
                            order by created_at fetch first ? rows only)\
                        """)
                .params(endOf(lastDayDue), most)
                .update();
    }

    private void delete(String rows, List<UUID> old) {
        jdbc.sql("delete from " + rows).param("old", old).update();
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return CourtTime.startOf(day.plusDays(1)).atOffset(ZoneOffset.UTC);
    }
}
