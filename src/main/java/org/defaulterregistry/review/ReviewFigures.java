package org.defaulterregistry.review;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of objections, court by court; of those that were erased too. */
@Component
@Transactional(readOnly = true)
public class ReviewFigures {
    private final JdbcClient jdbc;

    ReviewFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Objections that ended one way.
     *
     * @param court the court that decided: on the objection, or what was taken to the court above
     * @param above whether a higher court decided on the objection (R-REVIEW-12(4), R-EXIT-9)
     */
    public record Decided(String court, boolean above, boolean upheld, long objections) {}

    /** Objections by the day on which they were decided, both days included. */
    public List<Decided> decided(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select court_id, false, state, count(*) from correction_request
                        where state in ('UPHELD', 'REJECTED') and decided_on between ? and ?
                        group by court_id, state
                        union all
                        select lower_court_id, true, state, count(*) from reconsideration
                        where state in ('UPHELD', 'REJECTED') and decided_on between ? and ?
                        group by lower_court_id, state
                        union all
                        select court_id, above, case when upheld then 'UPHELD' else 'REJECTED' end, count(*)
                        from erased_objection where decided_on between ? and ?
                        group by court_id, above, upheld\
                        """)
                .params(from, to, from, to, from, to)
                .query((row, _) ->
                        new Decided(
                                row.getString(1),
                                row.getBoolean(2),
                                FilingState.UPHELD.name().equals(row.getString(3)),
                                row.getLong(4)))
                .list();
    }
}
