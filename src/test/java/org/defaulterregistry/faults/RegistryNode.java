package org.defaulterregistry.faults;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.defaulterregistry.Application;
import org.jspecify.annotations.Nullable;

/** One registry in a process of its own, always on the same port. */
final class RegistryNode implements Victim, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private final Door door;
    private @Nullable Process process;

    RegistryNode(Path folder, int port, Map<String, String> environment) {
        this.folder = folder;
        this.port = port;
        this.environment = environment;
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
        var builder = new ProcessBuilder(command());
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
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Application.class.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--registry.keys=" + folder.resolve("data/keys").toAbsolutePath(),
                "--registry.demo=true",
                "--registry.demo-cases=few",
                "--registry.brake.listings-a-day=1000000",
                "--registry.brake.removals-a-day=1000000");
    }

    /** Ours without the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
