package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.defaulterregistry.verifier.VerifyJournal;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against the registry itself, as docs/verifying.md has it. */
abstract class VerifiedFromOutsideTest extends SignedJournal {
    @TempDir private Path folder;

    @OnH2
    static class OnH2Test extends VerifiedFromOutsideTest {}

    @OnPostgres
    static class OnPostgresTest extends VerifiedFromOutsideTest {
        @Override
        void unguard() {
            jdbc.sql("alter table journal_leaf disable trigger all").update();
        }
    }

    void unguard() {}

    @BeforeEach
    void aTileAndMore() {
        unguard();
        write(300);
        signAll();
    }

    private int verify() {
        return VerifyJournal.run(
                "http://localhost:" + port + "/journal",
                "--key",
                signingKeys.current().newest().verifier().vkey(),
                "--state",
                folder.resolve("state").toString(),
                "--quiet");
    }

    @Test
    void the_journal_is_verified_and_so_is_what_grew_out_of_it() {
        assertThat(verify()).isZero();
        assertThat(folder.resolve("state")).hasContent(outsider().note());
        write(1);
        signAll();
        assertThat(verify()).isZero();
        assertThat(folder.resolve("state")).hasContent(outsider().note());
    }

    @Test
    void a_bit_that_flipped_in_the_table_is_found_and_the_state_kept() {
        assertThat(verify()).isZero();
        var before = outsider().note();
        write(1);
        signAll();
        flip();
        assertThat(verify()).isEqualTo(1);
        assertThat(folder.resolve("state")).hasContent(before);
        flip();
        assertThat(verify()).isZero();
    }

    /** Of the first leaf; again, and it is as it was. */
    private void flip() {
        var leaf =
                jdbc.sql("select bytes from journal_leaf where position = 0")
                        .query((row, _) -> row.getBytes(1))
                        .single();
        leaf[leaf.length - 10] ^= 1;
        jdbc.sql("update journal_leaf set bytes = ? where position = 0").param(leaf).update();
    }
}
