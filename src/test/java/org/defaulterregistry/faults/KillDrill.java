package org.defaulterregistry.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Promise P1: no acknowledged decision is lost, none is half visible, whoever is killed and when.
 * And the first part of P10: after each kill the journal verifies, with the checkpoint from before.
 */
final class KillDrill {
    private final Settings settings;
    private final Ledger ledger = new Ledger();
    private final Uptime uptime = new Uptime();

    KillDrill(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, SQLException {
        try (var scene = Scene.set(settings, 1)) {
            var durability = scene.database().durability();
            var watch = new JournalWatch(outside(scene));
            var begun = Instant.now();
            var killings = writeAndKill(scene, watch);
            watch.afterRestart();
            scene.stopRegistry();
            var findings = Findings.of(scene.database(), ledger, begun);
            var outcome = judge(killings, findings, durability, watch);
            scene.close();
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        }
    }

    /** The control signs nothing. */
    private Optional<Outside> outside(Scene scene) throws IOException, InterruptedException {
        var folder = scene.folder().resolve("outside");
        return settings.control()
                ? Optional.empty()
                : Optional.of(new Outside(folder, scene.nodes().getFirst()));
    }

    private Killings writeAndKill(Scene scene, JournalWatch watch)
            throws IOException, InterruptedException {
        var killings = new Killings(scene, uptime, ledger, watch);
        var goesOn = new AtomicBoolean(true);
        var caseNumbers = new AtomicInteger();
        var door = scene.nodes().getFirst().door();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < settings.writers(); i++) {
                var courier = new Courier(() -> door, uptime, ledger);
                writers.submit(new Writer(courier, ledger, uptime, caseNumbers, goesOn::get));
            }
            try {
                killings.run(settings.kills(), settings.limit());
            } finally {
                goesOn.set(false);
            }
        }
        return killings;
    }

    private Drill.Outcome judge(
            Killings killings, Findings findings, String durability, JournalWatch watch) {
        var whole = killings.count() == settings.kills() && ledger.count() > 0;
        var kept =
                findings.nothing()
                        && ledger.changedAnswerCount() == 0
                        && ledger.unresolvedCount() == 0
                        && watch.nothingElse();
        var holds = whole && (settings.control() ? findings.lost() > 0 : kept);
        var report =
                new Report()
                        .line(settings.control() ? "control of P1" : "promise P1", verdict(holds))
                        .line("database", settings.database() + " " + durability)
                        .line("writers", settings.writers())
                        .line("kills, of " + settings.kills() + " wanted", killings.killed())
                        .ledger(ledger)
                        .findings(findings)
                        .line("journal verified from outside", watch.verdicts());
        return new Drill.Outcome(holds, report.toString());
    }

    private String verdict(boolean holds) {
        if (settings.control()) {
            return holds ? "lost, as it must" : "DID NOT LOSE: the drill proves nothing";
        }
        return holds ? "holds" : "BROKEN";
    }
}
