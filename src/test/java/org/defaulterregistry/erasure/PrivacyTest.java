package org.defaulterregistry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What outsiders can make of the leaves: nothing (journal.md, section 8). */
@OnH2
class PrivacyTest extends EndingScene {
    private static final int PEOPLE = 100;
    private static final int TIMES = 50;
    private static final int TELLING = 8;
    private static final String COMMIT_DOMAIN = "jdr-commit/v1\n";

    @Autowired private Journal journal;

    @Test
    void a_hundred_known_people_and_payloads_reproduce_no_commitment() throws Exception {
        var people = Stream.generate(Made::up).limit(PEOPLE).toList();
        var from = journalSize();
        people.forEach(haidian::records);
        var commitments = commitments(from);
        assertThat(commitments).hasSizeGreaterThanOrEqualTo(PEOPLE);

        var guesses = new HashSet<String>();
        for (var person : people) {
            guesses(person.number(), guesses);
            guesses(person.name(), guesses);
            guesses(person.name() + person.number(), guesses);
            guesses(person.identity(), guesses);
        }
        for (var position = from; position < journalSize(); position++) {
            var payload = journal.openingOf(position).payload();
            guesses(new String(payload, StandardCharsets.UTF_8), guesses);
        }

        assertThat(commitments).doesNotContainAnyElementsOf(guesses);
    }

    @Test
    void whoever_is_listed_and_delisted_fifty_times_leaves_fifty_strangers() {
        var person = Made.up();
        var from = journalSize();
        for (var time = 0; time < TIMES; time++) {
            withdraws(haidian.lists(person, OPEN_ENDED), "wrong-person");
        }

        var commitments = commitments(from);

        assertThat(commitments).hasSizeGreaterThan(2 * TIMES).doesNotHaveDuplicates();
        var parts = new HashSet<String>();
        for (var commitment : commitments) {
            for (var start = 0; start + TELLING < commitment.length(); start++) {
                assertThat(parts.add(commitment.substring(start, start + TELLING)))
                        .as("two leaves have a string in common")
                        .isTrue();
            }
        }
    }

    @Test
    void health_says_nothing_but_whether_all_is_well() {
        var health = Http.nobody(port).get("/actuator/health").json();

        assertThat(health.propertyNames()).containsExactlyInAnyOrder("status", "groups");
    }

    /** Leaves consist of fixed lines, a kind, a court, a minute, and of this. */
    private List<String> commitments(long from) {
        return jdbc
                .sql("select bytes from journal_leaf where position >= ? order by position")
                .param(from)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.US_ASCII))
                .list()
                .stream()
                .map(leaf -> leaf.substring(leaf.indexOf("commit ") + "commit ".length()).strip())
                .toList();
    }

    private static void guesses(String known, Set<String> guesses) throws Exception {
        for (var salt : List.of("", "\0".repeat(32))) {
            for (var domain : List.of("", COMMIT_DOMAIN)) {
                var digest =
                        MessageDigest.getInstance("SHA-256")
                                .digest((domain + salt + known).getBytes(StandardCharsets.UTF_8));
                guesses.add(Base64.getEncoder().encodeToString(digest));
            }
        }
    }
}
