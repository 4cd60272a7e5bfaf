package org.defaulterregistry.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.duties.Clocks;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** A round of the erasure that goes wrong in the middle, and who comes to know of it. */
abstract class ErasureRoundTest extends ErasureScene {
    @Autowired private Retention retention;
    @Autowired private CaseFile cases;
    @Autowired private PersonFile people;
    @Autowired private Leftovers leftovers;
    @Autowired private Clocks clocks;
    @Autowired private RoundsEnded rounds;
    @Autowired private ErasureHealth health;
    @Autowired private PlatformTransactionManager transactions;

    @OnH2
    static class OnH2Test extends ErasureRoundTest {}

    @OnPostgres
    static class OnPostgresTest extends ErasureRoundTest {}

    /** Of a node that is killed: nothing after it runs, and its transaction was never committed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Lets one transaction in which something was erased pass, and dies before the second. */
    private final class Dying implements PlatformTransactionManager {
        private final PlatformTransactionManager living;
        private long before = journalSize();
        private boolean erased;

        Dying(PlatformTransactionManager living) {
            this.living = living;
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return living.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            if (journalSize() > before) {
                if (erased) {
                    living.rollback(status);
                    throw new Killed();
                }
                erased = true;
                before = journalSize();
            }
            living.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            living.rollback(status);
        }
    }

    private ErasureWorker dying() {
        return new ErasureWorker(
                retention,
                cases,
                people,
                leftovers,
                clocks,
                rounds,
                new Dying(transactions),
                clock);
    }

    /** Whatever other tests have left is erased before. */
    @BeforeEach
    void nothingElseIsDue() {
        allDue();
        worker.work();
    }

    private void allDue() {
        moveTo(haidian.today().plusYears(3).plusDays(1));
    }

    @Test
    void D9_a_round_that_is_killed_has_erased_some_whole_and_the_others_not_at_all() {
        var due = Stream.generate(() -> haidian.records(Made.up())).limit(3).toList();
        allDue();
        var leaves = journalSize();

        assertThatThrownBy(() -> dying().work()).isInstanceOf(Killed.class);

        var gone = due.stream().filter(this::isErased).toList();
        var left = due.stream().filter(one -> !gone.contains(one)).toList();
        assertThat(gone).hasSize(1);
        assertThat(left).allSatisfy(this::isWhole);
        assertThat(journalSize()).as("an erase leaf for each opening").isGreaterThan(leaves);
        assertThat(worker.work().failed()).isZero();
        assertThat(due).allMatch(this::isGone);
        assertThat(due).allSatisfy(one -> assertThat(everywhere.find(one.number())).isEmpty());
    }

    @Test
    void D9_what_cannot_be_erased_holds_up_nothing_else_and_goes_once_it_can() {
        var stuck = haidian.records(Made.up());
        var other = haidian.records(Made.up());
        allDue();
        jdbc.sql("create table unknown_here (case_id uuid references enforcement_case)").update();
        try {
            jdbc.sql("insert into unknown_here values (?)").param(idOf(stuck)).update();

            assertThat(worker.work().failed()).isEqualTo(1);

            isWhole(stuck);
            assertThat(isGone(other)).isTrue();
            assertHealth(Status.UP, 1);
            clock.moveOn(Duration.ofDays(1).plusHours(1));
            assertThat(worker.work().failed()).isEqualTo(1);
            assertHealth(Status.DOWN, 1);
        } finally {
            jdbc.sql("drop table unknown_here").update();
        }

        assertThat(worker.work().failed()).isZero();

        assertThat(isGone(stuck)).isTrue();
        assertHealth(Status.UP, 0);
    }

    @Test
    void whoever_watches_learns_that_for_a_day_nobody_has_looked() {
        clock.moveOn(Duration.ofDays(1).minusMinutes(1));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        clock.moveOn(Duration.ofMinutes(2));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsKey("late");
        assertThat(Http.nobody(port).get("/actuator/health").text()).contains("DOWN");
        assertThat(Http.nobody(port).get("/actuator/health/readiness").text()).contains("UP");

        worker.work();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void D14_what_a_court_wrote_of_a_batch_goes_once_nothing_that_came_in_with_it_is_left() {
        var unused = opens("list of " + Made.up().number());
        var used = opens("the file of " + Made.up().number());
        var from = lists(used);
        allDue();
        worker.work();

        assertThat(batch(unused)).isEqualTo(404);
        assertThat(everywhere.find("list of 990101")).isEmpty();
        assertThat(batch(used)).as("its entry binds").isEqualTo(200);

        cashier.reports(from, "1000.00");
        allDue();
        worker.work();

        assertThat(batch(used)).isEqualTo(404);
        assertThat(everywhere.find("the file of 990101")).isEmpty();
    }

    @Test
    void D14_of_cases_that_came_in_together_nothing_is_left_in_the_end() {
        var batch = opens("the cases of " + Made.up().number());
        var stays = comesIn(batch);
        var gone = comesIn(batch);
        cashier.reports(stays, "1.00");
        undo(batch);
        assertThat(everywhere.find(gone.number())).isNotEmpty();
        assertThat(batch(batch)).isEqualTo(200);
        allDue();
        worker.work();

        assertThat(batch(batch)).isEqualTo(404);
        assertThat(List.of(stays, gone))
                .allSatisfy(one -> {
                    assertThat(isGone(one)).isTrue();
                    assertThat(everywhere.find(one.number())).isEmpty();
                    assertThat(everywhere.find(one.person().number())).isEmpty();
                });
        assertThat(everywhere.find("the cases of 990101")).isEmpty();
    }

    private Case comesIn(Answer batch) {
        var recorded = haidian.records(Made.up());
        jdbc.sql("insert into import_case values (?, ?, ?, 2, false)")
                .params(idOf(recorded), UUID.fromString(batch.id()), recorded.number())
                .update();
        return recorded;
    }

    private void undo(Answer batch) {
        var undone =
                haidian.judge()
                        .post(
                                "/api/v1/batches/" + batch.id() + "/undo",
                                """
                                {"reason": "other", "foundOn": "%s", "evidence": "The wrong file."}\
                                """
                                        .formatted(haidian.today()),
                                batch.etag());
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
    }

    private void assertHealth(Status status, int failed) {
        assertThat(health.health().getStatus()).isEqualTo(status);
        assertThat(rounds.last().failed()).isEqualTo(failed);
    }

    private static UUID idOf(Case one) {
        return UUID.fromString(one.id());
    }

    /** Its people and the answers that name it go later in the same round. */
    private boolean isErased(Case one) {
        return jdbc.sql("select count(*) from enforcement_case where id = ?")
                        .param(idOf(one))
                        .query(Long.class)
                        .single()
                == 0;
    }

    private boolean isGone(Case one) {
        return everywhere.find(one.id()).isEmpty();
    }

    /** Row, leaf and opening. */
    private void isWhole(Case one) {
        assertThat(haidian.clerk().get("/api/v1/enforcement-cases/" + one.id()).status())
                .isEqualTo(200);
        var positions =
                jdbc.sql("select position from act_leaf where subject_id = ?")
                        .param(idOf(one))
                        .query(Long.class)
                        .list();
        assertThat(positions).isNotEmpty();
        assertThat(openings()).containsAll(positions);
        assertThat(bytes())
                .noneMatch(leaf ->
                        positions.stream().anyMatch(at -> leaf.endsWith("\ntarget " + at + "\n")));
    }

    private Answer opens(String purpose) {
        var opened =
                haidian.clerk()
                        .post(
                                "/api/v1/batches",
                                """
                                {"reference": "%s", "purpose": "%s"}\
                                """
                                        .formatted(UUID.randomUUID(), purpose));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened;
    }

    private Case lists(Answer batch) {
        var from = haidian.warns(Made.up());
        var body =
                Court.draftBody(from, OPEN_ENDED, 0, false)
                        .replace("\"reasons\"", "\"batchId\": \"" + batch.id() + "\", \"reasons\"");
        var signed = haidian.signs(haidian.judge().post("/api/v1/listing-decisions", body));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        return from;
    }

    private int batch(Answer opened) {
        return haidian.clerk().get("/api/v1/batches/" + opened.id()).status();
    }
}
