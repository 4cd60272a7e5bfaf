package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.defaulterregistry.faults.Outside.Verdict;

/**
 * Promise P15: yesterday's database, put in the place of today's, rewrites nothing; with today's
 * back the registry goes on, verified.
 */
final class RestoreDrill {
    private static final int UNAVAILABLE = 503;

    private static final Question SIZE = new Question("leaves", "select size from journal_head");

    private final Settings settings;
    private final List<String> broken = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private int cases;

    RestoreDrill(Settings settings) {
        this.settings = settings;
    }

    /** Copies of the database's files; the state file is in neither. */
    private record Copies(Path yesterday, Path today) {}

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException, SQLException {
        try (var scene = Scene.set(settings.asPromised(), 1)) {
            var node = scene.nodes().getFirst();
            var outside = new Outside(scene.folder().resolve("outside"), node);
            var copies = twoDays(scene, node, outside);
            var held = Files.readString(node.stateFile());
            scene.restore(copies.yesterday());
            if (settings.control()) {
                signAnotherHistory(scene, node, outside);
            } else {
                refuse(scene, node, outside);
                refuseWithoutStateFile(node, outside);
                Files.writeString(node.stateFile(), held);
                scene.restore(copies.today());
                goOn(node, outside);
            }
            scene.close();
            var outcome = judge();
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        }
    }

    private Copies twoDays(Scene scene, RegistryNode node, Outside outside)
            throws IOException, InterruptedException, ExecutionException {
        actsOfADay(node, outside);
        node.close();
        var yesterday = scene.backUp("yesterday");
        keepStateFile(scene, node);
        node.start();
        actsOfADay(node, outside);
        node.close();
        return new Copies(yesterday, scene.backUp("today"));
    }

    private void actsOfADay(RegistryNode node, Outside outside)
            throws IOException, InterruptedException, ExecutionException {
        var door = node.door();
        var courier = new Courier(() -> door, new Uptime(), new Ledger());
        var first = cases;
        cases += settings.writers() * 2;
        try (var crowd = new Crowd(settings.writers())) {
            var replies =
                    crowd.each(
                            IntStream.range(first, cases).boxed().toList(),
                            n -> CourtCase.nth(n).listed(courier));
            for (var reply : replies) {
                node.awaitSigned(Long.parseLong(String.valueOf(reply.position())));
            }
        }
        expect(Verdict.VERIFIED, outside.verify(), "after a day's acts");
    }

    private void refuse(Scene scene, RegistryNode node, Outside outside)
            throws IOException, InterruptedException, SQLException {
        var before = size(scene);
        node.start();
        var reason = node.awaitStop();
        expect(true, reason.endsWith("were signed"), "the signer stops: " + reason);
        expect(UNAVAILABLE, node.door().health().status(), "health");
        expect(UNAVAILABLE, node.door().file("checkpoint").status(), "the checkpoint");
        expect(UNAVAILABLE, act(node).status(), "an act");
        expect(Verdict.UNREADABLE, outside.verify(), "an outsider with today's checkpoint");
        node.close();
        expect(before, size(scene), "leaves in yesterday's database");
    }

    /** Then the older checkpoint is shown, and whoever kept a newer one sees that. */
    private void refuseWithoutStateFile(RegistryNode node, Outside outside)
            throws IOException, InterruptedException {
        Files.delete(node.stateFile());
        node.start();
        var reason = node.awaitStop();
        expect(true, reason.contains("knows of no checkpoint"), "without the file: " + reason);
        expect(Verdict.FAILED, outside.verify(), "an outsider, without the file");
        node.close();
    }

    private void goOn(RegistryNode node, Outside outside)
            throws IOException, InterruptedException, ExecutionException {
        node.start();
        expect(Verdict.VERIFIED, outside.verify(), "with today's database back");
        actsOfADay(node, outside);
        expect("", node.stopReason(), "the signer");
    }

    /** What the procedure forbids: yesterday's state file beside yesterday's database. */
    private void signAnotherHistory(Scene scene, RegistryNode node, Outside outside)
            throws IOException, InterruptedException, SQLException {
        Files.writeString(node.stateFile(), Files.readString(yesterdaysStateFile(scene)));
        var before = size(scene);
        node.start();
        var last = act(node);
        for (int i = 0; i < settings.writers() * 20; i++) {
            last = act(node);
        }
        node.awaitSigned(Long.parseLong(String.valueOf(last.position())));
        expect("", node.stopReason(), "the signer, which has been deceived");
        expect(Verdict.FAILED, outside.verify(), "an outsider with today's checkpoint");
        node.close();
        expect(true, size(scene) > before, "another history was signed");
    }

    private static void keepStateFile(Scene scene, RegistryNode node) throws IOException {
        Files.copy(node.stateFile(), yesterdaysStateFile(scene));
    }

    private static Path yesterdaysStateFile(Scene scene) {
        return scene.folder().resolve("yesterday.checkpoint");
    }

    private Reply act(RegistryNode node) throws IOException, InterruptedException {
        return node.door().send(CourtCase.nth(cases++).record());
    }

    private static long size(Scene scene) throws SQLException {
        try (var connection = scene.database().open()) {
            return SIZE.ask(connection);
        }
    }

    private void expect(Object wanted, Object found, String what) {
        (wanted.equals(found) ? seen : broken).add("%s: %s".formatted(what, found));
    }

    private Drill.Outcome judge() {
        var holds = broken.isEmpty();
        var report =
                new Report()
                        .line(settings.control() ? "control of P15" : "promise P15", verdict(holds))
                        .line("database", settings.database());
        seen.forEach(one -> report.line("as promised", one));
        broken.forEach(one -> report.line("NOT AS PROMISED", one));
        return new Drill.Outcome(holds, report.toString());
    }

    private String verdict(boolean holds) {
        if (settings.control()) {
            return holds ? "refused from outside, as it must" : "NOT REFUSED";
        }
        return holds ? "holds" : "BROKEN";
    }
}
