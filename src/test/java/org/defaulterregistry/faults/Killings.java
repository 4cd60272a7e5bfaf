package org.defaulterregistry.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Kills one victim after the other, each at a random moment of the writing. */
final class Killings {
    private static final int AT_MOST_WRITES = 500;
    private static final int AT_MOST_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Scene scene;
    private final Uptime uptime;
    private final Ledger ledger;
    private final JournalWatch watch;
    private final Map<String, Integer> killed = new TreeMap<>();

    Killings(Scene scene, Uptime uptime, Ledger ledger, JournalWatch watch) {
        this.watch = watch;
        this.scene = scene;
        this.uptime = uptime;
        this.ledger = ledger;
    }

    void run(int wanted, Duration limit) throws IOException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        var victims = scene.victims();
        while (count() < wanted && System.nanoTime() < end) {
            awaitRandomMoment();
            kill(victims.get(count() % victims.size()));
        }
        ledger.await(ledger.count() + 1, PATIENCE);
    }

    int count() {
        return killed.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> killed() {
        return killed;
    }

    /** Sometimes among the first writes after a restart, mostly among many. */
    private void awaitRandomMoment() throws InterruptedException {
        var random = ThreadLocalRandom.current();
        ledger.await(ledger.count() + random.nextInt(1, AT_MOST_WRITES), PATIENCE);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(AT_MOST_MILLIS));
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        watch.beforeKill();
        uptime.down();
        victim.kill();
        killed.merge(victim.name(), 1, Integer::sum);
        victim.start();
        for (var node : scene.nodes()) {
            node.awaitHealth();
        }
        watch.afterRestart();
        uptime.up();
    }
}
