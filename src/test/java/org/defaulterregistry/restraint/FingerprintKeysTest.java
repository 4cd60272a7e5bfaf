package org.defaulterregistry.restraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.KeyFolder;
import org.defaulterregistry.journal.KeyFolders;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** The fingerprint key is replaced while providers ask: nobody who is restricted is ever CLEAR. */
@TestPropertySource(properties = "registry.world=of another fingerprint key")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
abstract class FingerprintKeysTest extends EndingScene {
    private static final int ROTATIONS = 6;

    @Autowired private FingerprintKeys rotation;
    @Autowired private KeyFolder keys;
    @Autowired private Journal journal;
    @Autowired private JdbcTemplate jdbcTemplate;
    @Autowired private PlatformTransactionManager transactions;

    @TempDir private Path elsewhere;

    private Path folder;

    @OnH2
    static class OnH2Test extends FingerprintKeysTest {}

    @OnPostgres
    static class OnPostgresTest extends FingerprintKeysTest {}

    @BeforeEach
    void findTheFolder() {
        folder = (Path) ReflectionTestUtils.getField(keys, "folder");
    }

    @Test
    void D5_whoever_is_restricted_is_never_clear_while_the_key_is_replaced() throws Exception {
        var before = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        var node = search(folder);
        var answers = ConcurrentHashMap.<String>newKeySet();
        var asked = new AtomicLong();
        var over = new AtomicBoolean();
        try (var providers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 2; i++) {
                providers.submit(() -> {
                    while (!over.get()) {
                        answers.add(found(node, before));
                        answers.add(airline.decision(before, haidian.today()));
                        asked.incrementAndGet();
                    }
                });
            }
            for (var i = 0; i < ROTATIONS; i++) {
                write(folder, nextNumber());
                assertThat(rotation.rotate()).isPositive();
                assertThat(ids()).hasSize(1);
                assertThat(flies(haidian.lists(Made.up(), OPEN_ENDED))).isEqualTo("RESTRICTED");
            }
            over.set(true);
        }

        assertThat(asked).hasPositiveValue();
        assertThat(answers).isEqualTo(Set.of("RESTRICTED"));
        assertThat(rotation.rotate()).as("once is enough").isZero();

        deleteAllButTheNewest();
        assertThat(found(search(folder), before)).isEqualTo("RESTRICTED");
        assertThat(found(search(folder), Made.up())).isEqualTo("CLEAR");
    }

    @Test
    void D5_a_name_that_differs_still_differs_under_the_new_key() throws IOException {
        var person = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        write(folder, nextNumber());
        rotation.rotate();

        var other = airline.asks(person.identityNamed("莫须有"), haidian.today()).json();

        assertThat(other.get("decision").asString()).isEqualTo("INDETERMINATE");
        assertThat(other.get("reason").asString()).isEqualTo("NAME_DIFFERS");
    }

    @Test
    void D5_a_node_without_the_new_key_answers_nothing_rather_than_clear() throws IOException {
        var person = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        for (var file : files()) {
            Files.copy(file, elsewhere.resolve(file.getFileName()));
        }
        var node = search(elsewhere);
        assertThat(found(node, person)).isEqualTo("RESTRICTED");

        write(folder, nextNumber());
        rotation.rotate();

        assertThatThrownBy(() -> found(node, person)).isInstanceOf(Problem.class);
    }

    /** As another node looks for somebody. */
    private DocumentSearch search(Path ofNode) {
        return new DocumentSearch(
                jdbcTemplate,
                new Fingerprints(KeyFolders.at(ofNode, jdbc), jdbc),
                journal,
                transactions);
    }

    private String found(DocumentSearch node, Made person) {
        var sought = new Sought(new Paper("resident-id", "CN", person.number()), person.name());
        var held = node.find(List.of(sought)).of(sought);
        return held != null && held.nameMatches() && held.state().isRestricted(haidian.today())
                ? "RESTRICTED"
                : "CLEAR";
    }

    private List<String> ids() {
        return jdbc.sql("select distinct key_id from restraint_document")
                .query(String.class)
                .list();
    }

    private int nextNumber() {
        return jdbc.sql("select max(number) + 1 from fingerprint_key")
                .query(Integer.class)
                .single();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "fingerprint*.key")) {
            var all = new ArrayList<Path>();
            files.forEach(all::add);
            return all;
        }
    }

    private void deleteAllButTheNewest() throws IOException {
        var newest = "fingerprint." + (nextNumber() - 1) + ".key";
        for (var file : files()) {
            if (!file.getFileName().toString().equals(newest)) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path to, int number) throws IOException {
        var key = new byte[32];
        Arrays.fill(key, (byte) number);
        var draft = to.resolve("new");
        Files.writeString(draft, Base64.getEncoder().encodeToString(key));
        Files.move(draft, to.resolve("fingerprint." + number + ".key"));
    }
}
