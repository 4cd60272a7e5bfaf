package org.defaulterregistry.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.check.Outcomes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the journal by cursor, and the refusals that providers reported, and tells whoever is
 * concerned. The cursor's row is held while a page is told, so that two nodes take turns; a page
 * that is read again tells nothing twice.
 */
@Component
public class NoticeFollower {
    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final LeafReader leaves;
    private final Outcomes outcomes;
    private final NoticeStore notices;
    private final TransactionTemplate each;
    private final Clock clock;

    NoticeFollower(
            JdbcClient jdbc,
            LeafReader leaves,
            Outcomes outcomes,
            NoticeStore notices,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.leaves = leaves;
        this.outcomes = outcomes;
        this.notices = notices;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Goes on from where it stopped, page by page, until there is nothing more to tell. */
    public void follow() {
        while (isFull(each.execute(_ -> page()))) {
            // one page is one transaction
        }
        while (isFull(each.execute(_ -> refusals()))) {
            // likewise
        }
    }

    private static boolean isFull(Integer told) {
        return told == PAGE;
    }

    private int page() {
        var page = after(hold());
        page.forEach(leaf ->
                leaves.read(leaf).ifPresent(told -> notices.tell(leaf, told, clock.instant())));
        if (!page.isEmpty()) {
            jdbc.sql("update notice_cursor set position = ?")
                    .param(page.getLast().position() + 1)
                    .update();
        }
        return page.size();
    }

    private int refusals() {
        hold();
        var page = outcomes.untold(PAGE);
        for (var refusal : page) {
            notices.tell(refusal, clock.instant());
            outcomes.told(refusal, clock.instant());
        }
        return page.size();
    }

    /** The next position to be read. Acts commit in the order of their positions (D2). */
    private long hold() {
        return jdbc.sql("select position from notice_cursor for update").query(Long.class).single();
    }

    private List<FollowedLeaf> after(long position) {
        return jdbc.sql(
                        """
                        select l.position, l.kind, l.subject_id, a.court_id, a.completed_at
                        from act_leaf l join act a on a.id = l.act_id
                        where l.position >= ? order by l.position fetch first ? rows only\
                        """)
                .params(position, PAGE)
                .query((row, _) ->
                        new FollowedLeaf(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
