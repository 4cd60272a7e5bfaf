package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log in its database. */
abstract class JournalTest extends RegistryTest {
    private static final Pattern GRAMMAR =
            Pattern.compile(
                    """
                    jdr-leaf/v1
                    kind [a-z]+
                    court [A-Z0-9][A-Z0-9.-]{1,31}
                    at (\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}Z)
                    commit [A-Za-z0-9+/]{43}=
                    """);
    private static final List<Entry> TWO =
            List.of(
                    new Entry(LeafKind.RECORD, "CN-110108", Map.of("number", "990101198501010010")),
                    new Entry(
                            LeafKind.RECORD, "CN-110108", Map.of("number", "990101198501010010")));

    @Autowired private Journal journal;

    @Autowired private PlatformTransactionManager transactions;

    @OnH2
    static class OnH2Test extends JournalTest {}

    @OnPostgres
    static class OnPostgresTest extends JournalTest {}

    @Test
    void leaves_take_the_next_positions_and_a_rollback_leaves_no_gap() {
        var before = journal.size();

        new TransactionTemplate(transactions)
                .executeWithoutResult(rolledBack -> {
                    journal.append(TWO);
                    rolledBack.setRollbackOnly();
                });
        var receipts = append();

        assertThat(receipts).extracting(Receipt::position).containsExactly(before, before + 1);
        assertThat(journal.size()).isEqualTo(before + 2);
        assertThat(
                        jdbc.sql("select position from journal_leaf order by position")
                                .query(Long.class)
                                .list())
                .containsExactlyElementsOf(LongStream.range(0, before + 2).boxed().toList());
    }

    @Test
    void the_opening_fits_the_leaf_and_two_leaves_of_equal_facts_share_no_commitment() {
        var receipts = append();

        var opening = journal.openingOf(receipts.getFirst().position());
        assertThat(new String(opening.payload(), StandardCharsets.UTF_8))
                .startsWith("jdr-payload/v1\n{")
                .contains("990101198501010010");
        var expected = Base64.getEncoder().encodeToString(opening.commitment());
        assertThat(leaf(receipts.getFirst().position())).contains("commit " + expected + "\n");
        assertThat(leaf(receipts.getLast().position())).doesNotContain(expected);
    }

    @Test
    void no_byte_of_the_payload_lies_open_in_the_database() {
        var position = append().getFirst().position();

        var ciphertext =
                jdbc.sql("select ciphertext from journal_opening where position = ?")
                        .param(position)
                        .query((row, _) -> row.getBytes(1))
                        .single();
        assertThat(new String(ciphertext, StandardCharsets.ISO_8859_1))
                .doesNotContain("990101198501010010", "jdr-payload");
    }

    @Test
    void an_opening_moved_to_another_position_does_not_open() {
        var receipts = append();
        jdbc.sql(
                        """
                        update journal_opening set ciphertext = (select ciphertext from journal_opening where position = ?),
                            nonce = (select nonce from journal_opening where position = ?) where position = ?\
                        """)
                .params(
                        receipts.getFirst().position(),
                        receipts.getFirst().position(),
                        receipts.getLast().position())
                .update();

        assertThatThrownBy(() -> journal.openingOf(receipts.getLast().position()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_leaf_keeps_to_the_grammar_and_the_minutes_never_fall_though_the_clock_does() {
        append();
        clock.moveOn(Duration.ofHours(-1));
        append();

        var last = Instant.EPOCH;
        for (var leaf :
                jdbc.sql("select bytes from journal_leaf order by position")
                        .query((row, _) -> row.getBytes(1))
                        .list()) {
            var matcher = GRAMMAR.matcher(new String(leaf, StandardCharsets.US_ASCII));
            assertThat(matcher.matches()).isTrue();
            var at = Instant.parse(matcher.group(1).replace("Z", ":00Z"));
            assertThat(at).isAfterOrEqualTo(last);
            last = at;
        }
    }

    @Test
    void a_leaf_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> journal.append(TWO))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<Receipt> append() {
        return new TransactionTemplate(transactions).execute(_ -> journal.append(TWO));
    }

    private String leaf(long position) {
        return new String(
                jdbc.sql("select bytes from journal_leaf where position = ?")
                        .param(position)
                        .query((row, _) -> row.getBytes(1))
                        .single(),
                StandardCharsets.US_ASCII);
    }
}
