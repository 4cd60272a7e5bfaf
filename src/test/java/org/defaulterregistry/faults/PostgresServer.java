package org.defaulterregistry.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** PostgreSQL in processes of its own, always on the same folder and port. */
final class PostgresServer implements Database, Victim {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final boolean durable;
    private EmbeddedPostgres running;

    PostgresServer(Path folder, int port, boolean durable) throws IOException {
        this.folder = folder.resolve("postgresql");
        this.port = port;
        this.durable = durable;
        this.running = run();
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void kill() throws IOException, InterruptedException {
        Postmaster.of(folder).kill();
        running.close();
    }

    @Override
    public void start() throws IOException {
        running = run();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "REGISTRY_DATABASE_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "REGISTRY_DATABASE_USER", "postgres",
                "REGISTRY_DATABASE_PASSWORD", "");
    }

    @Override
    public String durability() throws SQLException {
        try (var connection = open();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
                                        where name in ('fsync', 'full_page_writes', 'synchronous_commit')\
                                        """)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public Path files() {
        return folder;
    }

    @Override
    public void stop() throws IOException {
        running.close();
    }

    @Override
    public Connection open() throws SQLException {
        return running.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    /** Without a Unix socket there is no socket lock that would outlive the postmaster. */
    private EmbeddedPostgres run() throws IOException {
        var log = Redirect.appendTo(folder.getParent().resolveSibling("postgresql.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(PATIENCE)
                .start();
    }
}
