package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The first process of a PostgreSQL server and, through it, all others. */
record Postmaster(ProcessHandle process, Path pidFile) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Postmaster of(Path folder) throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return new Postmaster(ProcessHandle.of(pid).orElseThrow(), pidFile);
    }

    /**
     * Stopped first, so that it starts no further process while its children are counted. The pid
     * file goes only when all are gone: a server started beside a living process of the old one
     * would ruin the files.
     */
    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid())).start().waitFor();
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        awaitEndOf(all);
        Files.deleteIfExists(pidFile);
    }

    /** They are not our children, so there is nothing to wait on. */
    private static void awaitEndOf(List<ProcessHandle> processes) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (processes.stream().anyMatch(Postmaster::lives)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a killed process of PostgreSQL does not end");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Dead and not yet buried by its parent, as in a container without an init, counts as dead. */
    private static boolean lives(ProcessHandle process) {
        try {
            var status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return status.charAt(status.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException noSuchFile) {
            return !Files.isDirectory(Path.of("/proc/self")) && process.isAlive();
        }
    }
}
