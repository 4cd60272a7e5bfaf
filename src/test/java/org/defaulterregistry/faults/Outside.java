package org.defaulterregistry.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.Application;
import org.defaulterregistry.verifier.VerifyJournal;

/**
 * Somebody outside who keeps a key and a checkpoint, and verifies the whole journal in a process of
 * his own (docs/verifying.md).
 */
final class Outside {
    private final Path folder;
    private final RegistryNode node;
    private final Path log;

    /**
     * @param folder his own
     * @param node which he takes the key from, once
     */
    Outside(Path folder, RegistryNode node) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.node = node;
        this.log = folder.resolveSibling("verify-journal.log");
        node.awaitCheckpoint();
        Files.writeString(key(), node.door().file("key").body());
    }

    /** Keeps the checkpoint that is served this instant; what comes later must begin with it. */
    void keepCheckpoint() throws IOException, InterruptedException {
        var reply = node.door().file("checkpoint");
        if (reply.isAcknowledged()) {
            Files.writeString(state(), reply.body());
        }
    }

    /** Holds the journal against what is kept, and keeps the newest. */
    Verdict verify() throws IOException, InterruptedException {
        return verify(node.door().journal());
    }

    /** The same, and every file that was verified is copied to the folder. */
    Verdict verifyAndCopyTo(Path copy) throws IOException, InterruptedException {
        return verify(node.door().journal(), "--copy", copy.toString());
    }

    /**
     * @param journal its address, or a folder with a copy
     */
    Verdict verify(String journal, String... options) throws IOException, InterruptedException {
        return Verdict.of(
                new ProcessBuilder(command(journal, options))
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()))
                        .start()
                        .waitFor());
    }

    enum Verdict {
        VERIFIED,
        FAILED,
        UNREADABLE;

        private static Verdict of(int exit) {
            return values()[Math.clamp(exit, 0, 2)];
        }
    }

    private Path key() {
        return folder.resolve("key");
    }

    private Path state() {
        return folder.resolve("state");
    }

    private List<String> command(String journal, String... options) {
        var command =
                new ArrayList<>(
                        List.of(
                                RegistryNode.java(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                RegistryNode.classPath(),
                                Application.class.getName(),
                                VerifyJournal.NAME,
                                journal,
                                "--key",
                                key().toString(),
                                "--state",
                                state().toString(),
                                "--quiet"));
        command.addAll(List.of(options));
        return command;
    }
}
