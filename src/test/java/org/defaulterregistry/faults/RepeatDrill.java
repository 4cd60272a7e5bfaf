package org.defaulterregistry.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Promise P8: the same request twice is one act, whichever node it reaches, though a node dies
 * between.
 */
final class RepeatDrill {
    private static final int NODES = 2;
    private static final int AT_MOST_COPIES = 5;
    private static final Question JOURNAL_SIZE =
            new Question("leaves", "select size from journal_head");

    private final Settings settings;
    private final Ledger ledger = new Ledger();
    private final Ledger preparations = new Ledger();

    RepeatDrill(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param leaves by how much the journal grew, and by how much it should have
     * @param othersTaken requests under a used key that were not refused for it
     */
    private record Figures(long leaves, long leavesDue, int sentBeforeKill, long othersTaken) {
        boolean asPromised(int requests) {
            return leaves == leavesDue && sentBeforeKill < requests && othersTaken == 0;
        }
    }

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException, SQLException {
        try (var scene = Scene.set(settings, NODES);
                var crowd = new Crowd(settings.writers());
                var copies = new Crowd(settings.writers() * AT_MOST_COPIES)) {
            var begun = Instant.now();
            var requests = prepare(scene, crowd);
            var figures = send(scene, crowd, copies, requests);
            scene.stopRegistry();
            var outcome = judge(figures, Findings.of(scene.database(), ledger, begun));
            scene.close();
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        }
    }

    private List<Request> prepare(Scene scene, Crowd crowd)
            throws InterruptedException, ExecutionException {
        var courier = courier(scene, preparations);
        var numbers = IntStream.range(0, settings.requests()).boxed().toList();
        return crowd.each(numbers, n -> Request.nth(n, courier));
    }

    private Figures send(Scene scene, Crowd crowd, Crowd copies, List<Request> requests)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        var courier = courier(scene, ledger);
        var before = journalSize(scene);
        var sentBeforeKill =
                sendUnderFire(scene, crowd, new Copies(courier, copies, ledger), requests);
        crowd.each(ledger.acknowledged(), first -> sendLate(courier, first));
        var refusals = crowd.each(requests, request -> courier.deliver(request.other()).kind());
        return new Figures(
                journalSize(scene) - before,
                requests.stream().mapToLong(Request::leaves).sum(),
                sentBeforeKill,
                refusals.stream()
                        .filter(kind -> !kind.equals("422 idempotency-key-reused"))
                        .count());
    }

    /**
     * @return how many letters had been answered when the node was killed
     */
    private int sendUnderFire(Scene scene, Crowd crowd, Copies copies, List<Request> requests)
            throws IOException, InterruptedException, ExecutionException {
        var sending = CompletableFuture.supplyAsync(() -> all(crowd, copies, requests));
        ledger.await(ThreadLocalRandom.current().nextInt(1, requests.size() / 2), settings.limit());
        var victim = scene.nodes().getLast();
        victim.kill();
        var sent = ledger.count();
        victim.start();
        sending.get();
        return sent;
    }

    private static List<Reply> all(Crowd crowd, Copies copies, List<Request> requests) {
        try {
            return crowd.each(
                    requests,
                    request ->
                            copies.send(
                                    request.letter(),
                                    ThreadLocalRandom.current().nextInt(AT_MOST_COPIES) + 1));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a letter could not be delivered", e);
        }
    }

    private Reply sendLate(Courier courier, Ledger.Acknowledged first) throws Exception {
        var reply = courier.deliver(first.letter());
        ledger.repeated(first.reply(), reply);
        return reply;
    }

    private Courier courier(Scene scene, Ledger kept) {
        var nodes = scene.nodes();
        return new Courier(
                () -> nodes.get(ThreadLocalRandom.current().nextInt(NODES)).door(),
                new Uptime(),
                kept);
    }

    private static long journalSize(Scene scene) throws SQLException {
        try (var connection = scene.database().open()) {
            return JOURNAL_SIZE.ask(connection);
        }
    }

    private Drill.Outcome judge(Figures figures, Findings findings) {
        var holds =
                figures.asPromised(settings.requests())
                        && ledger.count() == settings.requests()
                        && ledger.changedAnswerCount() == 0
                        && findings.nothing();
        var report =
                new Report()
                        .line("promise P8", holds ? "holds" : "BROKEN")
                        .line("nodes, requests", NODES + ", " + settings.requests())
                        .line("answered when a node was killed", figures.sentBeforeKill())
                        .ledger(ledger)
                        .line("other body under the same key, not refused", figures.othersTaken())
                        .line(
                                "leaves written, leaves due",
                                figures.leaves() + ", " + figures.leavesDue())
                        .findings(findings);
        return new Drill.Outcome(holds, report.toString());
    }
}
