package org.defaulterregistry.verifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;

/** Serves whatever journal it is given, and runs the command against it. */
final class Served implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Map<String, byte[]> files = Map.of();
    private final Set<String> uncached = ConcurrentHashMap.newKeySet();
    private volatile int status = 200;
    private final AtomicInteger drops = new AtomicInteger();

    /** What the command did. */
    record Run(int exit, String out, String err) {}

    Served() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/journal/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (drops.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return;
            }
            var path = exchange.getRequestURI().getPath().substring("/journal/".length());
            if ("no-cache".equals(exchange.getRequestHeaders().getFirst("Cache-Control"))) {
                uncached.add(path);
            }
            var file = files.get(path);
            if (file == null || status != 200) {
                exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
                exchange.sendResponseHeaders(file == null ? 404 : status, -1);
            } else {
                exchange.sendResponseHeaders(200, file.length == 0 ? -1 : file.length);
                exchange.getResponseBody().write(file);
            }
        }
    }

    /** What it answers for every file that there is. */
    Served answering(int code) {
        status = code;
        return this;
    }

    /** Lets so many connections go without an answer. */
    Served dropping(int connections) {
        drops.set(connections);
        return this;
    }

    /** What was asked for past all caches. */
    Set<String> uncached() {
        return uncached;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/journal";
    }

    void serve(MadeJournal journal) {
        files = journal.files();
    }

    /** Against this journal, under the key that journals are made with. */
    Run verify(MadeJournal journal, String... more) {
        serve(journal);
        var args = new ArrayList<>(List.of(address(), "--key", MadeJournal.KEY.verifier().vkey()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    static Run run(String... args) {
        return run(VerifyJournal.commandLine(), args);
    }

    static Run run(CommandLine command, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
        return new Run(exit, out.toString(), err.toString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
