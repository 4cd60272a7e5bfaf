package org.defaulterregistry.erasure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the openings of all leaves about something, and cuts what ties those leaves to one
 * another: kind, court and time stay for the figures, and the officers who answer for the act. Who
 * looked at it goes with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeafEraser {
    private static final String ABOUT = "subject_id in (:subjects)";

    private final JdbcClient jdbc;
    private final Journal journal;

    LeafEraser(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Call it last: it takes the journal's lock. */
    void erase(Collection<UUID> subjects) {
        jdbc.sql("update duty set subject_id = id where " + ABOUT)
                .param("subjects", subjects)
                .update();
        jdbc.sql("delete from inspection where " + ABOUT).param("subjects", subjects).update();
        at(
                jdbc.sql("select position from act_leaf where " + ABOUT + " order by position")
                        .param("subjects", subjects)
                        .query((row, _) -> row.getLong(1))
                        .list());
    }

    void at(List<Long> positions) {
        if (positions.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update approval set officer = 'erased'
                        where role = 'CITIZEN' and act_id in (select act_id from act_leaf where position in (:positions))\
                        """)
                .param("positions", positions)
                .update();
        jdbc.sql("update act_leaf set subject_id = act_id where position in (:positions)")
                .param("positions", positions)
                .update();
        journal.erase(positions);
    }
}
