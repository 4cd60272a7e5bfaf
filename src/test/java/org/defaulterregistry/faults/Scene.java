package org.defaulterregistry.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/** The registry and its database in a new folder, on free ports, for one drill. */
final class Scene implements AutoCloseable {
    private static final String DATA = "data";

    private final Path folder;
    private final Database database;
    private final List<RegistryNode> nodes = new ArrayList<>();

    private Scene(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * One node after the other: the first creates keys, tables and the demo world.
     *
     * @param options settings of the registry, as on its command line
     */
    static Scene set(Settings settings, int nodes, String... options)
            throws IOException, InterruptedException {
        var parent = Files.createDirectories(Path.of("target", "faults"));
        var folder = Files.createTempDirectory(parent, settings.database() + "-").toAbsolutePath();
        var scene =
                new Scene(folder, database(settings, Files.createDirectory(folder.resolve(DATA))));
        for (int i = 0; i < nodes; i++) {
            var node =
                    new RegistryNode(
                            folder,
                            freePort(),
                            scene.database.environment(),
                            options(settings, options));
            scene.nodes.add(node);
            node.start();
        }
        return scene;
    }

    /** A database that loses acts would stop the signer, and with it everything else. */
    private static String[] options(Settings settings, String... given) {
        var options = new ArrayList<>(List.of(given));
        if (settings.control()) {
            options.add("--registry.journal.signer=false");
        }
        return options.toArray(String[]::new);
    }

    /** The libraries of a drill would log each kill with a stack trace. */
    static void quiet() {
        LoggingSystem.get(Scene.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
    }

    /** What stays when the data are forgotten lies here. */
    Path folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    List<RegistryNode> nodes() {
        return nodes;
    }

    /** All that can be killed. A file database dies with the registry. */
    List<Victim> victims() {
        var victims = new ArrayList<Victim>(nodes);
        if (database instanceof Victim server) {
            victims.add(server);
        }
        return victims;
    }

    /** A copy of the database's files, taken while everything stands still. */
    Path backUp(String name) throws IOException, InterruptedException {
        var copy = folder.resolve(DATA).resolve(name);
        database.stop();
        copy(database.files(), copy);
        database.start();
        return copy;
    }

    /** In the place of what the database holds; nothing else is touched. */
    void restore(Path copy) throws IOException, InterruptedException {
        database.stop();
        FileSystemUtils.deleteRecursively(database.files());
        copy(copy, database.files());
        database.start();
    }

    /** With owner and permissions, which PostgreSQL insists on. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO();
        if (copying.start().waitFor() != 0) {
            throw new IOException("cannot copy " + from);
        }
    }

    void stopRegistry() throws InterruptedException {
        for (var node : nodes) {
            node.close();
        }
    }

    /** What the processes said stays, to be read. */
    void forgetData() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(DATA));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stopRegistry();
        database.close();
    }

    private static Database database(Settings settings, Path folder) throws IOException {
        var durable = !settings.control();
        return settings.onPostgres()
                ? new PostgresServer(folder, freePort(), durable)
                : new FileDatabase(folder, durable);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
