package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * H2 in a file, in the registry's own process: with the registry's default address, another folder
 * aside.
 */
final class FileDatabase implements Database {
    private static final String DURABLE = "WRITE_DELAY=0";

    /** H2's own default: a commit is written up to half a second later. */
    private static final String NOT_DURABLE = "WRITE_DELAY=500";

    private final Path folder;
    private final String address;

    FileDatabase(Path parent, boolean durable) throws IOException {
        this.folder = parent.resolve("h2");
        var inFolder =
                defaultAddress().replace("./.data/registry", folder.toAbsolutePath() + "/registry");
        this.address = durable ? inFolder : inFolder.replace(DURABLE, NOT_DURABLE);
        if (!address.contains(durable ? DURABLE : NOT_DURABLE)) {
            throw new IllegalStateException("the default address no longer says " + DURABLE);
        }
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "REGISTRY_DATABASE_URL", address,
                "REGISTRY_DATABASE_USER", "sa",
                "REGISTRY_DATABASE_PASSWORD", "");
    }

    @Override
    public String durability() {
        return address.contains(DURABLE) ? DURABLE : NOT_DURABLE;
    }

    @Override
    public Path files() {
        return folder;
    }

    @Override
    public void stop() {
        // it lives and dies with the registry's process
    }

    @Override
    public void start() {
        // it lives and dies with the registry's process
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(address, "sa", "");
    }

    @Override
    public void close() {
        // it lives and dies with the registry's process
    }

    private static String defaultAddress() throws IOException {
        var settings =
                new YamlPropertySourceLoader()
                        .load("application", new ClassPathResource("application.yml"))
                        .getFirst();
        return Objects.requireNonNull(settings.getProperty("registry.default-database")).toString();
    }
}
