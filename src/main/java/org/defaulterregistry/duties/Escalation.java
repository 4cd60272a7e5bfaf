package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a court's overdue duties to the next higher court (D4, R-DUE-1). */
@Component
class Escalation {
    private final JdbcClient jdbc;
    private final Clock clock;

    Escalation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * From the day after the due day a court's duty that is not done is missed, whatever becomes of
     * it. The Supreme Court has no court above it: there it is missed, and the public sees it.
     *
     * @return how many have been escalated now
     */
    @Transactional
    int of(LocalDate today) {
        return jdbc.sql(
                        """
                        update duty set missed = true, missed_by = coalesce(missed_by, court_id),
                            escalated_at = :now, version = version + 1,
                            escalated_to = (select next_higher from court where court.id = duty.court_id)
                        where done_at is null and escalated_at is null and due_on < :today
                            and kind not in (:theRegistrys)\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("theRegistrys", DutyKind.THE_REGISTRYS)
                .update();
    }
}
