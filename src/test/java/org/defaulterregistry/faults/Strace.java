package org.defaulterregistry.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code strace}: notes the calls that are made on some paths, or spoils one of them.
 * The traced process stays our child and keeps its number ({@code -D}).
 */
final class Strace {
    /** By which a file is written and made to last; each system has some of them. */
    static final List<String> CALLS =
            List.of(
                    "openat",
                    "write",
                    "pwrite64",
                    "fsync",
                    "fdatasync",
                    "rename",
                    "renameat",
                    "renameat2");

    /** Without it every call of the process is stopped at; a signal is delivered only then. */
    private static final String ONLY_THESE = "--seccomp-bpf";

    private Strace() {}

    /**
     * @throws IllegalStateException if it cannot be run: then nothing was tested
     */
    static void mustBeThere() throws InterruptedException {
        try {
            var exit = new ProcessBuilder("strace", "-f", "true").redirectErrorStream(true);
            if (exit.redirectOutput(Redirect.DISCARD).start().waitFor() == 0) {
                return;
            }
        } catch (IOException notFound) {
            throw missing(notFound);
        }
        throw missing(null);
    }

    private static IllegalStateException missing(@Nullable IOException e) {
        return new IllegalStateException(
                "P10 needs a Linux with strace 5.4 or newer that may trace (apt-get install strace); nothing was tested",
                e);
    }

    /** Notes them in a file, with the path of each. */
    static List<String> noting(Path log, List<Path> paths) {
        var command = command(log, CALLS.stream().map(name -> "?" + name).toList(), paths);
        command.add(ONLY_THESE);
        return command;
    }

    static List<String> spoiling(Path log, DiskFault fault) {
        var call = fault.call();
        var command = command(log, List.of(call.name()), List.of(call.path()));
        command.addAll(List.of("-e", "inject=" + fault.injection()));
        if (fault.effect() != DiskFault.Effect.KILL) {
            command.add(ONLY_THESE);
        }
        return command;
    }

    private static List<String> command(Path log, List<String> calls, List<Path> paths) {
        var command =
                new ArrayList<>(List.of("strace", "-D", "-f", "-y", "-qqq", "-e", "signal=none"));
        command.addAll(List.of("-o", log.toString(), "-e", "trace=" + String.join(",", calls)));
        paths.forEach(path -> command.addAll(List.of("-P", path.toString())));
        return command;
    }
}
