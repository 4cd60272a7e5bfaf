package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.verifier.VerifyJournal;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Yesterday's rows are put back while the outside remembers today's (P15). The drill of
 * docs/faults.md does the same with whole databases.
 */
abstract class PutBackTest extends SignedJournal {
    /** In an order in which rows can be put back. */
    private static final Map<String, String> ROWS =
            Map.of(
                    "journal_leaf", "position >= ?",
                    "journal_opening", "position >= ?",
                    "journal_key", "position >= ?",
                    "journal_checkpoint", "size > ?");

    private static final List<String> IN_ORDER =
            List.of("journal_leaf", "journal_opening", "journal_key", "journal_checkpoint");

    @TempDir private Path folder;

    private Path file;
    private long yesterday;
    private long today;

    @OnH2
    static class OnH2Test extends PutBackTest {}

    @OnPostgres
    static class OnPostgresTest extends PutBackTest {
        @Override
        void unguard() {
            jdbc.sql("alter table journal_leaf disable trigger all").update();
        }
    }

    void unguard() {}

    @BeforeEach
    void restoreYesterday() {
        unguard();
        file = keys.file("journal.checkpoint");
        while (journalSize() % 256 > 200) {
            write(57);
        }
        write(3);
        signAll();
        yesterday = journalSize();
        write(4);
        signAll();
        today = journalSize();
        assertThat(verify()).isZero();
        takeAwayToday();
    }

    @AfterEach
    void bringTodayBack() {
        if (journalSize() == yesterday) {
            putTodayBack();
        }
        await("what was signed is read anew").until(() -> checkpointStatus() == 200);
    }

    private void takeAwayToday() {
        for (var table : IN_ORDER.reversed()) {
            var rows = " from %s where %s".formatted(table, ROWS.get(table));
            jdbc.sql("create table today_" + table + " as select *" + literal(rows)).update();
            jdbc.sql("delete" + rows).param(yesterday).update();
        }
        setHead(yesterday);
    }

    /** A table cannot be created with a parameter. */
    private String literal(String rows) {
        return rows.replace("?", Long.toString(yesterday));
    }

    private void putTodayBack() {
        for (var table : IN_ORDER) {
            jdbc.sql("insert into %s select * from today_%s".formatted(table, table)).update();
            jdbc.sql("drop table today_" + table).update();
        }
        setHead(today);
    }

    private void setHead(long size) {
        jdbc.sql("update journal_head set size = ?").param(size).update();
    }

    private int verify() {
        return VerifyJournal.run(
                "http://localhost:" + port + "/journal",
                "--key",
                signingKeys.current().newest().verifier().vkey(),
                "--state",
                folder.resolve("outsider").toString(),
                "--quiet");
    }

    private int checkpointStatus() {
        return Http.nobody(port).get("/journal/checkpoint").status();
    }

    @Test
    void P15_the_signer_signs_nothing_and_says_so() {
        var signer = signer();
        signer.sign();

        assertThat(signer.stopped())
                .hasValue(
                        "the journal has %d leaves, and %d were signed"
                                .formatted(yesterday, today));
        assertThat(new SignerHealth(signer, true, clock).health().getStatus())
                .isEqualTo(Status.DOWN);
        assertThat(signedSize()).isEqualTo(yesterday);
    }

    @Test
    void P15_no_older_checkpoint_is_shown_no_check_is_answered_and_no_act_is_taken() {
        await().until(() -> checkpointStatus() == 503);

        assertThat(verify()).as("nothing is known").isEqualTo(2);
        assertThat(airline.asks(Made.up(), haidian.today()).status()).isEqualTo(503);
        assertThatThrownBy(() -> write(1)).isInstanceOf(PutBack.class);
        assertThat(journalSize()).isEqualTo(yesterday);
    }

    /** The published positions would be given to other acts. */
    @Test
    void P15_no_leaf_of_any_kind_is_written_over_what_was_published() {
        var transaction = new TransactionTemplate(transactions);
        await().until(() -> checkpointStatus() == 503);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> journal.erase(List.of(0L))))
                .isInstanceOf(PutBack.class);
        assertThat(journal.opening(0)).isPresent();
    }

    @Test
    void P15_with_the_newest_rows_back_it_goes_on_and_verifies() {
        await().until(() -> checkpointStatus() == 503);
        putTodayBack();

        assertThat(verify()).isZero();
        write(1);
        signAll();
        assertThat(verify()).isZero();
        assertThat(outsider().checkpoint().size()).isEqualTo(today + 1);
    }

    /** Whoever takes the file away is found out by everybody who kept a checkpoint. */
    @Test
    void P15_without_the_state_file_the_signer_refuses_still_and_so_does_an_outsider()
            throws IOException {
        var kept = Files.readAllBytes(file);
        Files.delete(file);
        await().until(() -> checkpointStatus() == 200);
        var signer = signer();
        signer.sign();

        assertThat(signer.stopped().orElseThrow()).contains("knows of no checkpoint");
        assertThat(verify()).as("rolled back").isEqualTo(1);
        Files.write(file, kept);
    }

    /** With yesterday's state file as well another history is signed, and proved to be another. */
    @Test
    void P15_a_state_file_from_the_same_backup_signs_what_every_outsider_refuses()
            throws IOException {
        var kept = Files.readAllBytes(file);
        Files.writeString(file, checkpoints.last().orElseThrow().note());
        await().until(() -> checkpointStatus() == 200);
        write(5);
        signAll();

        assertThat(verify()).as("rewritten").isEqualTo(1);
        assertThat(folder.resolve("outsider.contradicted")).hasContent(outsider().note());
        forgetTheOtherHistory();
        Files.write(file, kept);
    }

    private void forgetTheOtherHistory() {
        for (var table : IN_ORDER.reversed()) {
            jdbc.sql("delete from %s where %s".formatted(table, ROWS.get(table)))
                    .param(yesterday)
                    .update();
        }
        setHead(yesterday);
    }
}
