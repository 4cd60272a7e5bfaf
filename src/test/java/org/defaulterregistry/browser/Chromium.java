package org.defaulterregistry.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The browser that the tests drive: the one named by {@value #NAMED}, else one on the path or out
 * of the packages of a Debian where one is root, else one out of an npm package. Without any the
 * tests fail; they are never skipped.
 *
 * @param environment what it needs around it
 */
record Chromium(Path path, Map<String, String> environment) {
    private static final String NAMED = "REGISTRY_BROWSER";
    private static final Path LOCK = Path.of("target", "browser.lock");
    private static final String PACKAGE = "@sparticuz/chromium@147.0.0";
    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "microsoft-edge");

    /** Has the package unpack the libraries, too, that a bare machine lacks. */
    private static final Map<String, String> UNPACKING =
            Map.of(
                    "AWS_EXECUTION_ENV",
                    "AWS_Lambda_nodejs22.x",
                    "AWS_LAMBDA_JS_RUNTIME",
                    "nodejs22.x");

    private static final String UNPACK =
            "import('@sparticuz/chromium').then(async m => console.log(await m.default.executablePath()))";

    static Chromium find() {
        var named = System.getenv(NAMED);
        if (named != null) {
            return new Chromium(Path.of(named), Map.of());
        }
        return oneAtATime(() ->
                onPath().or(Chromium::installed)
                        .map(path -> new Chromium(path, Map.of()))
                        .orElseGet(Chromium::fetched));
    }

    /** Tests run in several processes, and a browser that another one still installs is none. */
    private static Chromium oneAtATime(Supplier<Chromium> search) {
        try (var file = FileChannel.open(LOCK, CREATE, WRITE)) {
            file.lock(); // until it is closed
            return search.get();
        } catch (IOException unlocked) {
            throw new UncheckedIOException(unlocked);
        }
    }

    private static Optional<Path> onPath() {
        var folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"));
        return folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Where one may, as in a build's container: by the system's own packages. */
    private static Optional<Path> installed() {
        var packages = Path.of("/usr/bin/apt-get");
        if (!Files.isExecutable(packages) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        try {
            var here = Path.of("").toAbsolutePath();
            run(here, packages.toString(), "update");
            run(here, packages.toString(), "install", "-y", "chromium");
        } catch (IOException | InterruptedException without) {
            return Optional.empty();
        }
        return onPath();
    }

    private static Chromium fetched() {
        var folder = Path.of("target", "browser").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            var browser = folder.resolve("chromium");
            if (!Files.isExecutable(browser)) {
                run(folder, "npm", "install", "--no-audit", "--no-fund", PACKAGE);
                run(folder, "node", "-e", UNPACK);
            }
            return new Chromium(browser, libraries(folder, browser));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(
                    "The pages are tested in a real browser, and none could be found or fetched. Install Chromium"
                            + " (Debian: apt-get install chromium), or Node with npm and a way to its registry, or name"
                            + " a browser in "
                            + NAMED
                            + ". See README.md.",
                    failed);
        }
    }

    /** The machine's own, if it has them; the package's do not go with every machine. */
    private static Map<String, String> libraries(Path folder, Path browser)
            throws InterruptedException {
        try {
            run(folder, browser.toString(), "--version");
            return Map.of();
        } catch (IOException lacking) {
            return Map.of("LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString());
        }
    }

    private static void run(Path folder, String... command)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(UNPACKING);
        builder.environment().put("TMPDIR", folder.toString());
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
