package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.verifier.MadeJournal.KEY;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.verifier.Served.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing can be said about the journal, nothing is said: 2, and never 1. */
class UnreadableTest {
    private static final String VKEY = KEY.verifier().vkey();
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static void unreadable(Run run, String words) {
        assertThat(run.err()).contains("UNREADABLE: ").contains(words);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void nobody_listens_there() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var address = "http://127.0.0.1:" + port + "/journal";
        unreadable(Served.run(address, "--key", VKEY), address + "/checkpoint cannot be read: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://a b/journal", "https://:x/", "/no/such/folder", ""})
    void no_address_and_no_folder(String place) {
        unreadable(Served.run(place, "--key", VKEY), " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 307, 401, 403, 429, 500, 503})
    void an_answer_that_is_not_200(int status) {
        served.answering(status);
        unreadable(served.verify(MadeJournal.ofSize(3)), "/checkpoint answers " + status);
    }

    @Test
    void a_connection_that_is_always_dropped_and_not_one_that_is_dropped_twice() {
        served.dropping(2);
        assertThat(served.verify(MadeJournal.ofSize(3)).exit()).isZero();
        served.dropping(100);
        unreadable(served.verify(MadeJournal.ofSize(3)), "/checkpoint cannot be read: ");
    }

    @Test
    void an_address_that_is_not_that_of_the_journal() {
        unreadable(
                served.verify(MadeJournal.ofSize(3).remove("checkpoint")),
                "give the address of the journal itself");
    }

    @Test
    void an_answer_that_is_too_large() {
        var large = new byte[LogFiles.MAX_BYTES + 1];
        unreadable(
                served.verify(MadeJournal.ofSize(3).spoil("checkpoint", _ -> large)),
                "cannot be read: ");
    }

    @Test
    void a_file_that_is_too_large(@TempDir Path folder) {
        var large = new byte[LogFiles.MAX_BYTES + 1];
        MadeJournal.ofSize(3).spoil("tile/0/000.p/3", _ -> large).writeTo(folder);
        unreadable(Served.run(folder.toString(), "--key", VKEY), "has more than 1048576 bytes");
    }

    @Test
    void more_leaves_than_it_can_keep_in_mind() {
        var huge = new Checkpoint(MadeJournal.ORIGIN, Commitments.MOST + 1L, Hash.OF_NOTHING);
        unreadable(served.verify(MadeJournal.ofSize(3).sign(KEY, huge)), "536870912 leaves");
    }

    @Test
    void a_key_that_is_none() {
        for (var key :
                List.of(
                        "",
                        "no key",
                        VKEY.substring(1),
                        VKEY.replaceFirst("\\+A.", "+Ag"),
                        VKEY.substring(0, VKEY.length() - 4),
                        MadeJournal.ORIGIN)) {
            unreadable(Served.run(served.address(), "--key", key), "key: give name+id+key");
        }
    }

    @Test
    void a_key_may_stand_in_a_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("journal+key"), VKEY + "\n").toString();
        served.verify(MadeJournal.ofSize(3));
        assertThat(Served.run(served.address(), "--key", file).exit()).isZero();
        Files.writeString(folder.resolve("journal+key"), "something else");
        unreadable(Served.run(served.address(), "--key", file), "key: give name+id+key");
    }

    @Test
    void a_command_that_is_not_understood() {
        for (var args :
                new String[][] {
                    {},
                    {"http://127.0.0.1/journal"},
                    {"--key", VKEY},
                    {"http://127.0.0.1/journal", "--key"},
                    {"http://127.0.0.1/journal", "--key", VKEY, "--stat", "x"},
                    {"http://127.0.0.1/journal", "more", "--key", VKEY}
                }) {
            var run = Served.run(args);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("--");
        }
    }

    @Test
    void help_says_what_each_exit_means() {
        var run = Served.run("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: verify-journal", "--key", "--state", "unreadable");
    }
}
