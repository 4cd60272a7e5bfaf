package org.defaulterregistry.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.defaulterregistry.duties.DutiesWorker.Round;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What the registry does by itself. The clock goes on from test to test and never back. */
@TestPropertySource(properties = "registry.world=of the duties worker alone")
abstract class DutiesWorkerTest extends EndingScene {
    @Autowired private DutiesWorker worker;
    @Autowired private Turns turns;
    @Autowired private Escalation escalation;
    @Autowired private DutyFigures figures;
    @Autowired private Clocks clocks;
    @Autowired private Journal journal;
    @Autowired private DutyRounds rounds;
    @Autowired private Deadlines deadlines;
    @Autowired private JdbcTemplate jdbcTemplate;

    @OnH2
    static class OnH2Test extends DutiesWorkerTest {}

    @OnPostgres
    static class OnPostgresTest extends DutiesWorkerTest {}

    @BeforeEach
    void goOnFromTheLastTest() {
        var written = journal.lastMinute().orElseThrow();
        var last = rounds.lastEnded().filter(written::isBefore).orElse(written);
        clock.moveOn(Duration.between(clock.instant(), last).plusMinutes(2));
        worker.work();
        signInAgain();
    }

    @Test
    void
            R_REMOVE_10_EXPIRY_nobody_is_bound_after_the_term_and_the_registry_deletes_on_the_due_day() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var lastDay = dayOf(entry, "termLastDay");
        var dueDay = deadlines.workingDays(lastDay, 3).date();
        moveTo(lastDay);
        assertThat(read(entry).json().get("inForce").asBoolean()).isTrue();
        moveTo(dueDay.minusDays(1));

        worker.work();
        assertThat(read(entry).json().get("endedAs").isNull()).isTrue();
        assertThat(read(entry).json().get("inForce").asBoolean()).isFalse();

        moveTo(dueDay);
        worker.work();

        assertEnded(entry, "EXPIRED", "R-REMOVE-10-EXPIRY");
        assertOrderStays(entry);
        assertThat(leafKinds(entry.listing())).last().isEqualTo("expire");
        assertThat(missed(entry, "DELETE_EXPIRED_ENTRY")).isTrue();
    }

    @Test
    void D4_a_permit_stands_on_the_worklist_until_the_day_after_its_last() {
        var order = haidian.lists(Made.up(), OPEN_ENDED).order();
        var last = haidian.today().plusDays(5);
        var permit =
                permits(order, haidian.today(), last).json().get("permit").get("id").asString();
        moveTo(last);
        worker.work();
        assertThat(duties(permit)).containsExactly("end-permit");

        moveTo(last.plusDays(1));
        worker.work();

        assertThat(duties(permit)).isEmpty();
        assertThat(missed(permit, "END_PERMIT")).as("nobody had to do anything").isFalse();
        assertThat(leafKinds(permit)).containsExactly("permit");
    }

    private Answer permits(String order, LocalDate from, LocalDate to) {
        var permitted =
                haidian.judge()
                        .post(
                                "/api/v1/permits",
                                """
                                {"orderId": "%s", "kind": "necessary-consumption", "measure": "air-travel", "from": "%s",
                                 "to": "%s", "reason": "life", "evidence": "Shown."}\
                                """
                                        .formatted(order, from, to));
        assertThat(permitted.status()).as(permitted.text()).isEqualTo(201);
        return permitted;
    }

    @Test
    void
            D3_a_court_that_deletes_before_the_due_day_has_not_missed_it_and_the_registry_does_nothing() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        moveTo(dayOf(entry, "termLastDay").plusDays(1));
        assertThat(deletes(entry, "term-expired").status()).isEqualTo(200);
        var leaves = leafKinds(entry.listing());

        moveTo(dayOf(entry, "termLastDay").plusDays(30));
        worker.work();

        assertThat(leafKinds(entry.listing())).isEqualTo(leaves).doesNotContain("expire");
        assertThat(missed(entry, "DELETE_EXPIRED_ENTRY")).isFalse();
    }

    @Test
    void R_GRACE_15_the_registry_records_the_publication_that_the_court_has_not() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);
        moveTo(dayOf(entry, "publishedOn"));
        assertThat(flies(entry)).isEqualTo("RESTRICTED");
        assertThat(leafKinds(entry.listing())).doesNotContain("publish");

        moveTo(dayOf(entry, "publishedOn").plusDays(10));
        worker.work();

        assertThat(leafKinds(entry.listing())).containsOnlyOnce("publish");
        assertThat(missed(entry, "PUBLISH_ENTRY")).as("no court can do it sooner").isFalse();
    }

    @Test
    void D3_after_days_of_downtime_everything_is_done_once_and_a_second_round_does_nothing() {
        var first = haidian.lists(Made.up(), FIXED_TERM);
        var second = haidian.lists(Made.up(), FIXED_TERM);
        moveTo(dayOf(first, "termLastDay").plusDays(20));

        var caughtUp = worker.work();
        var size = journalSize();
        var again = worker.work();

        assertThat(caughtUp.done()).isGreaterThanOrEqualTo(2);
        assertThat(caughtUp.failed()).isZero();
        assertEnded(first, "EXPIRED", "R-REMOVE-10-EXPIRY");
        assertEnded(second, "EXPIRED", "R-REMOVE-10-EXPIRY");
        assertThat(again).isEqualTo(new Round(0, 0, 0, 0, false));
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void D3_two_workers_at_once_do_each_duty_once() throws Exception {
        var entries =
                IntStream.range(0, 6).mapToObj(_ -> haidian.lists(Made.up(), FIXED_TERM)).toList();
        moveTo(dayOf(entries.getFirst(), "termLastDay").plusDays(20));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var round :
                    nodes.invokeAll(List.<Callable<Round>>of(worker::work, worker::work))) {
                assertThat(round.get().heldStill()).isFalse();
            }
        }

        assertThat(worker.work().failed()).as("whoever came second leaves nothing").isZero();
        assertThat(entries)
                .allSatisfy(
                        entry -> assertThat(leafKinds(entry.listing())).containsOnlyOnce("expire"));
    }

    @Test
    void D3_a_node_whose_turn_it_is_not_does_nothing() {
        var rounds = turns.of("duties", Duration.ofMinutes(5), worker::work);
        var elsewhere =
                new JdbcTemplateLockProvider(
                        JdbcTemplateLockProvider.Configuration.builder()
                                .withJdbcTemplate(jdbcTemplate)
                                .usingDbTime()
                                .build());
        var turn =
                elsewhere
                        .lock(
                                new LockConfiguration(
                                        clock.instant(),
                                        "duties",
                                        Duration.ofMinutes(1),
                                        Duration.ZERO))
                        .orElseThrow();
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        moveTo(dayOf(entry, "termLastDay").plusDays(20));

        rounds.round();
        assertThat(leafKinds(entry.listing())).doesNotContain("expire");

        turn.unlock();
        rounds.round();
        assertThat(leafKinds(entry.listing())).containsOnlyOnce("expire");
    }

    @Test
    void D4_what_is_overdue_goes_up_to_the_next_higher_court_and_counts_as_missed() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var id = duty(entry, haidian.today().plusDays(1));

        moveTo(haidian.today().plusDays(1));
        worker.work();
        assertThat(escalatedTo(id)).isNull();

        moveTo(haidian.today().plusDays(1));
        worker.work();
        assertThat(escalatedTo(id)).isEqualTo("CN-11.01");
        assertThat(missed(entry, "SERVE_DECISION")).isTrue();
    }

    @Test
    void D13_an_overdue_duty_goes_with_its_case_and_up_to_the_court_above_the_new_one() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var due = haidian.today().plusDays(1);
        var id = duty(entry, due);
        moveTo(due.plusDays(1));
        worker.work();
        assertThat(escalatedTo(id)).isEqualTo("CN-11.01");
        var missed = missedAt(due, "CN-110108");

        transfers(entry, "CN-310104");
        assertThat(escalatedTo(id)).as("the court above the old one has no more say").isNull();
        worker.work();

        assertThat(escalatedTo(id)).isEqualTo("CN-31.01");
        assertThat(missedAt(due, "CN-110108")).as("who missed it").isEqualTo(missed);
        assertThat(missedAt(due, "CN-310104")).as("who took it over").isZero();
    }

    @Test
    void D13_what_was_overdue_when_the_case_went_away_the_old_court_has_missed() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var due = haidian.today().plusDays(1);
        duty(entry, due);
        var missed = missedAt(due, "CN-110108");
        moveTo(due.plusDays(1));

        transfers(entry, "CN-310104");
        worker.work();

        assertThat(missedAt(due, "CN-110108")).isEqualTo(missed + 1);
        assertThat(missedAt(due, "CN-310104")).isZero();
    }

    @Test
    void D13_what_was_not_due_yet_is_the_new_courts_to_miss() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var due = haidian.today().plusDays(1);
        duty(entry, due);
        transfers(entry, "CN-310104");
        var missed = missedAt(due, "CN-310104");
        moveTo(due.plusDays(1));

        worker.work();

        assertThat(missedAt(due, "CN-310104")).isEqualTo(missed + 1);
    }

    @Test
    void R_DUE_1_what_the_registry_does_by_itself_no_court_has_missed() {
        var order = haidian.lists(Made.up(), OPEN_ENDED).order();
        var last = haidian.today().plusDays(5);
        var permit =
                permits(order, haidian.today(), last).json().get("permit").get("id").asString();
        moveTo(last.plusDays(4));
        worker.work();
        jdbc.sql("update duty set done_at = null where kind = 'END_PERMIT' and subject_id = ?")
                .param(UUID.fromString(permit))
                .update();
        var overdue = figures.overdue(haidian.today()).getOrDefault("CN-110108", 0L);
        duty(haidian.lists(Made.up(), OPEN_ENDED), haidian.today().minusDays(1));

        assertThat(escalation.of(haidian.today())).as("the court's own").isEqualTo(1);

        assertThat(missed(permit, "END_PERMIT")).isFalse();
        assertThat(figures.overdue(haidian.today()).get("CN-110108")).isEqualTo(overdue + 1);
        jdbc.sql("update duty set done_at = current_timestamp where subject_id = ?")
                .param(UUID.fromString(permit))
                .update();
        assertThat(figures.overdue(haidian.today()).get("CN-110108")).isEqualTo(overdue + 1);
    }

    @Test
    void R_PUBLISH_7_what_an_officer_recorded_a_moment_before_is_not_recorded_again() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);
        moveTo(dayOf(entry, "publishedOn"));
        var recorded = acts(haidian.judge(), entry, "publication", "");
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        jdbc.sql("update duty set done_at = null where kind = 'PUBLISH_ENTRY' and subject_id = ?")
                .param(UUID.fromString(entry.listing()))
                .update();
        moveTo(dayOf(entry, "publishedOn").plusDays(10));

        worker.work();

        assertThat(leafKinds(entry.listing())).containsOnlyOnce("publish");
    }

    private long missedAt(LocalDate due, String court) {
        return figures.missed(due, due).getOrDefault(court, 0L);
    }

    private void transfers(Court.Entry entry, String toCourt) {
        var address = "/api/v1/enforcement-cases/" + entry.from().id();
        var moved =
                haidian.president()
                        .post(
                                address + "/transfer",
                                """
                                {"toCourt": "%s", "ruling": "(2026)最高法执监1号", "on": "%s"}\
                                """
                                        .formatted(toCourt, haidian.today()),
                                haidian.clerk().get(address).etag());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    @Test
    void P6_a_clock_that_jumped_ahead_of_the_databases_deletes_nobodys_entry() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        moveTo(dayOf(entry, "termLastDay").plusDays(30));
        clock.runAheadOfTheDatabase(Duration.ofSeconds(11));
        assertThat(worker.work()).isEqualTo(Round.HELD_STILL);
        assertThat(read(entry).json().get("endedAs").isNull()).isTrue();

        clock.runAheadOfTheDatabase(Duration.ofSeconds(8));
        assertThat(worker.work().done()).isPositive();
        clock.runAheadOfTheDatabase(Duration.ZERO);
        assertEnded(entry, "EXPIRED", "R-REMOVE-10-EXPIRY");
    }

    @Test
    void P6_a_clock_behind_what_has_been_written_holds_the_worker_still() {
        haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(clocks.disagreement()).isEmpty();
        clock.moveOn(Duration.ofMinutes(-1));
        assertThat(clocks.disagreement()).isEmpty();
        clock.moveOn(Duration.ofMinutes(-2));
        assertThat(clocks.disagreement()).isPresent();
        assertThat(worker.work()).isEqualTo(Round.HELD_STILL);
        clock.moveOn(Duration.ofMinutes(3));
    }

    private UUID duty(Court.Entry entry, LocalDate dueOn) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into duty (id, kind, rule_id, court_id, subject_id, due_on, estimate, calendar_version,
                                          opened_at, version)
                        values (?, 'SERVE_DECISION', 'R-SERVE-5', 'CN-110108', ?, ?, false, '2026-11', current_timestamp, 0)\
                        """)
                .params(id, UUID.fromString(entry.listing()), dueOn)
                .update();
        return id;
    }

    private String escalatedTo(UUID duty) {
        return (String)
                jdbc.sql("select escalated_to from duty where id = ?")
                        .param(duty)
                        .query()
                        .singleRow()
                        .get("escalated_to");
    }

    private boolean missed(Court.Entry entry, String kind) {
        return missed(entry.listing(), kind);
    }

    private boolean missed(String subject, String kind) {
        return jdbc.sql("select missed from duty where kind = ? and subject_id = ?")
                .params(kind, UUID.fromString(subject))
                .query(Boolean.class)
                .single();
    }

    private List<String> leafKinds(String subject) {
        return jdbc.sql("select kind from act_leaf where subject_id = ? order by position")
                .param(UUID.fromString(subject))
                .query(String.class)
                .list();
    }
}
