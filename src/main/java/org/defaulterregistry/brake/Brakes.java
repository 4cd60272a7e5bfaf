package org.defaulterregistry.brake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Brake;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what each court puts on and takes off on a day at court time. The act that reaches the
 * number is the last one to pass, and draws the brake in its own transaction; so nothing has to be
 * kept of an act that is held, and no two acts pass at once.
 */
@Component
public class Brakes implements Brake {
    private static final Logger log = LoggerFactory.getLogger(Brakes.class);

    private final JdbcClient jdbc;
    private final int listings;
    private final int removals;
    private final Clock clock;

    /**
     * @param listings how many a court puts on in a day until a second officer has looked
     * @param removals how many it takes off, by whatever way but performance
     */
    Brakes(
            JdbcClient jdbc,
            @Value("${registry.brake.listings-a-day}") int listings,
            @Value("${registry.brake.removals-a-day}") int removals,
            Clock clock) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.removals = removals;
        this.clock = clock;
    }

    /** Whether acts of this kind are held at the court. */
    @Transactional(readOnly = true)
    public boolean hold(String court, Bulk kind) {
        return jdbc.sql("select count(*) from brake_hold where live_key = ?")
                        .param(Hold.liveKey(court, kind))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Enactment act) {
        if (act.isAtOnce()) {
            return;
        }
        for (var kind : Bulk.values()) {
            var number = kind.in(act.kinds());
            if (number > 0) {
                count(act, kind, number);
            }
        }
    }

    private void count(Enactment act, Bulk kind, int number) {
        if (hold(act.court(), kind)) {
            throw Problem.under(
                    "D14",
                    ProblemType.HELD_BY_BRAKE,
                    "Your court has done unusually many "
                            + kind.word()
                            + "; further ones are held. Nothing of this one is kept.",
                    "Have an officer who took no part in them look at the hold (GET /api/v1/brakes) and release it,"
                            + " then send this again.");
        }
        var passed = passed(act.court(), kind, number, today());
        if (passed >= limit(kind)) {
            draw(act, kind, passed);
        }
    }

    private int passed(String court, Bulk kind, int number, LocalDate today) {
        var counted =
                jdbc.sql(
                                """
                                update brake_count set passed = case when counted_on = ? then passed else 0 end + ?,
                                    counted_on = ? where court_id = ? and kind = ?\
                                """)
                        .params(today, number, today, court, kind.name())
                        .update();
        if (counted == 0) {
            jdbc.sql(
                            "insert into brake_count (court_id, kind, counted_on, passed) values (?, ?, ?, ?)")
                    .params(court, kind.name(), today, number)
                    .update();
            return number;
        }
        return jdbc.sql("select passed from brake_count where court_id = ? and kind = ?")
                .params(court, kind.name())
                .query(Integer.class)
                .single();
    }

    private void draw(Enactment act, Bulk kind, int passed) {
        var hold = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into brake_hold (id, court_id, kind, live_key, held_on, held_at, passed, version)
                        values (?, ?, ?, ?, ?, ?, ?, 0)\
                        """)
                .params(
                        hold,
                        act.court(),
                        kind.name(),
                        Hold.liveKey(act.court(), kind),
                        today(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        passed)
                .update();
        act.journal(
                LeafKind.RECORD,
                hold,
                Map.of("what", "hold of " + kind.word(), "rule", "D14", "passed", passed));
        log.warn("the brake holds {} of {}; see docs/operations.md", kind.word(), act.court());
    }

    /** From now on as many pass again as on a new day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void countAnew(String court, Bulk kind) {
        jdbc.sql("update brake_count set passed = 0 where court_id = ? and kind = ?")
                .params(court, kind.name())
                .update();
    }

    private int limit(Bulk kind) {
        return switch (kind) {
            case LISTINGS -> listings;
            case REMOVALS -> removals;
        };
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
