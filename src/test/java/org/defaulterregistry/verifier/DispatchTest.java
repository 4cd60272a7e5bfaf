package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, through the registry's own entrance. */
class DispatchTest {
    @TempDir private Path folder;

    @Test
    void the_registrys_jar_verifies_without_starting_the_registry() throws Exception {
        var journal = MadeJournal.ofSize(3).writeTo(folder.resolve("journal"));
        assertThat(exit(journal.toString())).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("VERIFIED: ");
        assertThat(Files.readString(folder.resolve("classes")))
                .contains(VerifyJournal.class.getName())
                .doesNotContain("org.springframework.", "org.slf4j.", "ch.qos.logback.");
    }

    @Test
    void what_the_command_says_is_what_the_process_exits_with() throws Exception {
        var journal = MadeJournal.ofSize(3).flip("tile/0/000.p/3", 0);
        assertThat(exit(journal.writeTo(folder.resolve("journal")).toString())).isEqualTo(1);
        assertThat(exit(folder.resolve("nowhere").toString())).isEqualTo(2);
    }

    @Test
    void a_receipt_is_verified_without_starting_the_registry() throws Exception {
        var kept = Files.writeString(folder.resolve("kept"), GivenOut.json()).toString();
        assertThat(exit(VerifyReceipt.NAME, kept)).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("VERIFIED: leaf 3");
        assertThat(Files.readString(folder.resolve("classes")))
                .contains(VerifyReceipt.class.getName())
                .doesNotContain("org.springframework.", "org.slf4j.", "ch.qos.logback.");
        Files.writeString(folder.resolve("kept"), GivenOut.json().replace("CN-110108", "CN-11"));
        assertThat(exit(VerifyReceipt.NAME, kept)).isEqualTo(1);
    }

    private int exit(String place) throws IOException, InterruptedException {
        return exit(VerifyJournal.NAME, place);
    }

    private int exit(String name, String place) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + folder.resolve("classes"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Application.class.getName(),
                                name));
        command.addAll(List.of(place, "--key", MadeJournal.KEY.verifier().vkey()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
    }
}
