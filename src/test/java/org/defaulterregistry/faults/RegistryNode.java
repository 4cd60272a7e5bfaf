package org.defaulterregistry.faults;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.Application;
import org.jspecify.annotations.Nullable;

/** One registry in a process of its own, always on the same port. */
final class RegistryNode implements Victim, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Door door;
    private @Nullable Process process;

    /**
     * @param options settings of the registry, as on its command line
     */
    RegistryNode(Path folder, int port, Map<String, String> environment, String... options) {
        this.folder = folder;
        this.port = port;
        this.environment = environment;
        this.options = List.of(options);
        this.door = new Door(port);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    Door door() {
        return door;
    }

    @Override
    public String name() {
        return "registry";
    }

    /** Returns when it takes requests. */
    @Override
    public void start() throws IOException, InterruptedException {
        startBehind(List.of());
    }

    /**
     * @param tracer a command that runs the one behind it, as the same process
     */
    void startBehind(List<String> tracer) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(Stream.concat(tracer.stream(), command().stream()).toList());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
        process = builder.start();
        awaitHealth();
    }

    @Override
    public void kill() throws InterruptedException {
        var killed = process;
        if (killed != null) {
            killed.destroyForcibly().waitFor();
        }
    }

    /** Of the signer, outside the database. */
    Path stateFile() {
        return folder.resolve("data/signer/journal.checkpoint");
    }

    boolean isAlive() {
        var started = process;
        return started != null && started.isAlive();
    }

    /** What the signer says of itself; empty while it signs. */
    String stopReason() throws IOException, InterruptedException {
        return door.health().at("/components/journalSigner/details/stopped");
    }

    String awaitStop() throws IOException, InterruptedException {
        await("the signer goes on", () -> !stopReason().isEmpty());
        return stopReason();
    }

    void awaitSigned(long position) throws IOException, InterruptedException {
        await("not signed: " + position, () -> door.signedSize() > position);
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private void await(String otherwise, Condition condition)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise + ", see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** The first checkpoint comes some seconds after the first start. */
    void awaitCheckpoint() throws IOException, InterruptedException {
        await("nothing was signed", () -> door.file("checkpoint").isAcknowledged());
    }

    void awaitHealth() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!door.isHealthy()) {
            var started = process;
            if (started == null || !started.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the registry did not start, see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** Stops it in good order, if it lets itself be stopped. */
    @Override
    public void close() throws InterruptedException {
        var stopped = process;
        if (stopped != null) {
            stopped.destroy();
            if (!stopped.waitFor(PATIENCE)) {
                stopped.destroyForcibly().waitFor();
            }
        }
    }

    private void end() {
        var left = process;
        if (left != null) {
            left.destroyForcibly();
        }
    }

    private Path log() {
        return folder.resolve("registry-" + port + ".log");
    }

    private List<String> command() {
        var command = new ArrayList<>(ownCommand());
        command.addAll(options);
        return command;
    }

    private List<String> ownCommand() {
        return List.of(
                java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Application.class.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--registry.keys=" + folder.resolve("data/keys").toAbsolutePath(),
                "--registry.journal.state-file=" + stateFile().toAbsolutePath(),
                "--management.endpoint.health.show-details=always",
                "--registry.demo=true",
                "--registry.demo-cases=few",
                "--registry.brake.listings-a-day=1000000",
                "--registry.brake.removals-a-day=1000000");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Ours without the tests. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
