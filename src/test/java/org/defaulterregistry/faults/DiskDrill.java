package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.defaulterregistry.faults.Outside.Verdict;

/**
 * Promise P10, second part: whichever call fails by which the signer makes a checkpoint last, it
 * stops and says so, shows nothing that is not in the state file, and goes on whole after a start
 * on a disk that works.
 */
final class DiskDrill {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS_MILLIS = 50;
    private static final Question PUBLISHED =
            new Question("size", "select coalesce(max(size), 0) from journal_checkpoint");

    private final Settings settings;
    private final List<String> broken = new ArrayList<>();
    private int met;
    private int verified;
    private int cases;
    private long lastPosition;

    DiskDrill(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, SQLException {
        Strace.mustBeThere();
        try (var scene = Scene.set(settings.asPromised(), 1)) {
            var node = scene.nodes().getFirst();
            var outside = new Outside(scene.folder().resolve("outside"), node);
            verify(outside, "at the beginning");
            node.close();
            var calls = calls(scene, node);
            var faults = settings.control() ? DiskFault.lies(calls) : DiskFault.all(calls);
            var end = System.nanoTime() + settings.limit().toNanos();
            for (var fault : faults) {
                if (System.nanoTime() < end) {
                    meet(fault, scene, node, outside);
                }
            }
            if (!settings.control()) {
                goOn(node, outside);
            }
            scene.close();
            var outcome = judge(calls, faults);
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        }
    }

    private List<DiskCall> calls(Scene scene, RegistryNode node)
            throws IOException, InterruptedException {
        var log = scene.folder().resolve("calls.strace");
        var file = node.stateFile();
        var paths = List.of(Path.of(file + ".new"), file.getParent());
        node.startBehind(Strace.noting(log, paths));
        for (int i = 0; i < 3; i++) {
            act(node);
            awaitSigned(node);
        }
        node.close();
        return DiskCall.in(log, paths);
    }

    private void meet(DiskFault fault, Scene scene, RegistryNode node, Outside outside)
            throws IOException, InterruptedException, SQLException {
        if (starts(node, Strace.spoiling(scene.folder().resolve("faults.strace"), fault), fault)) {
            if (hasSigned(node)) {
                act(node);
            }
            awaitSigned(node);
            verifyWhileItLives(node, outside, "before " + fault);
            act(node);
            awaitEnd(node, fault);
        }
        node.kill();
        if (published(scene) > Door.size(Files.readString(node.stateFile()))) {
            broken.add("published, not in the state file: " + fault);
        }
        met++;
    }

    /** It may sign what was left over before it is up, and be killed over it. */
    private static boolean starts(RegistryNode node, List<String> tracer, DiskFault fault)
            throws IOException, InterruptedException {
        try {
            node.startBehind(tracer);
            return true;
        } catch (IllegalStateException didNotStart) {
            if (fault.effect() != DiskFault.Effect.KILL || node.isAlive()) {
                throw didNotStart;
            }
            return false;
        }
    }

    private void goOn(RegistryNode node, Outside outside) throws IOException, InterruptedException {
        node.start();
        act(node);
        awaitSigned(node);
        verify(outside, "in the end");
    }

    private void act(RegistryNode node) throws IOException, InterruptedException {
        try {
            var reply = node.door().send(CourtCase.nth(cases++).record());
            if (reply.position() == null) {
                throw new IllegalStateException("an act was answered " + reply.kind());
            }
            lastPosition = Long.parseLong(reply.position());
        } catch (IOException killed) {
            if (!await(() -> !node.isAlive())) {
                throw killed;
            }
        }
    }

    /** A kill may come early, for a leaf of the registry's own; the next start is verified then. */
    private void verifyWhileItLives(RegistryNode node, Outside outside, String when)
            throws IOException, InterruptedException {
        var verdict = outside.verify();
        if (verdict == Verdict.VERIFIED) {
            verified++;
        } else if (node.isAlive()) {
            broken.add(verdict + " " + when);
        }
    }

    private void verify(Outside outside, String when) throws IOException, InterruptedException {
        if (outside.verify() == Verdict.VERIFIED) {
            verified++;
        } else {
            broken.add("not verified " + when);
        }
    }

    private void awaitSigned(RegistryNode node) throws IOException, InterruptedException {
        await(() -> hasEnded(node) || hasSigned(node));
    }

    /** Not if it was killed while it was asked. */
    private boolean hasSigned(RegistryNode node) throws IOException, InterruptedException {
        try {
            return node.door().signedSize() > lastPosition;
        } catch (IOException killed) {
            return false;
        }
    }

    /** A fault must end the signing; meanwhile nothing is shown that is not in the file. */
    private void awaitEnd(RegistryNode node, DiskFault fault)
            throws IOException, InterruptedException {
        var ended =
                await(() -> {
                    if (showsMoreThanItHolds(node)) {
                        broken.add("shown, not in the state file: " + fault);
                        return true;
                    }
                    return hasEnded(node);
                });
        var asItShould = node.isAlive() == (fault.effect() != DiskFault.Effect.KILL);
        if (!ended || !asItShould) {
            broken.add("did not stop: " + fault);
        }
    }

    /** The file only grows: what was shown first must be in it when it is read after that. */
    private static boolean showsMoreThanItHolds(RegistryNode node) throws InterruptedException {
        try {
            var shown = node.door().file("checkpoint").body();
            var held = Files.readString(node.stateFile());
            return Door.size(shown) > Door.size(held)
                    || Door.size(shown) == Door.size(held) && !shown.equals(held);
        } catch (IOException killed) {
            return false;
        }
    }

    private static boolean hasEnded(RegistryNode node) throws InterruptedException {
        try {
            return !node.isAlive() || !node.stopReason().isEmpty();
        } catch (IOException killed) {
            return !node.isAlive();
        }
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static boolean await(Condition condition) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return true;
    }

    private static long published(Scene scene) throws SQLException {
        try (var connection = scene.database().open()) {
            return PUBLISHED.ask(connection);
        }
    }

    private Drill.Outcome judge(List<DiskCall> calls, List<DiskFault> faults) {
        var whole = met == faults.size() && !faults.isEmpty();
        var holds = whole && (settings.control() ? controlIsSeen() : broken.isEmpty());
        var report =
                new Report()
                        .line(
                                settings.control() ? "control of P10, disk" : "promise P10, disk",
                                verdict(holds))
                        .line("database", settings.database())
                        .line("calls by which a checkpoint is kept", calls)
                        .line("faults, of " + faults.size(), met)
                        .line("verified from outside", verified)
                        .line("found", broken);
        return new Drill.Outcome(holds, report.toString());
    }

    /** Both that it did not stop and that it showed what it does not hold. */
    private boolean controlIsSeen() {
        return broken.stream().anyMatch(found -> found.startsWith("did not stop"))
                && broken.stream().anyMatch(found -> found.contains("not in the state file"));
    }

    private String verdict(boolean holds) {
        if (settings.control()) {
            return holds ? "seen, as it must" : "NOT SEEN: the drill proves nothing";
        }
        return holds ? "holds" : "BROKEN";
    }
}
