package org.defaulterregistry.faults;

import java.time.Duration;

/** Whether the registry is meant to be there, and how often it came back. */
final class Uptime {
    private boolean up = true;
    private int restarts;

    synchronized void down() {
        up = false;
    }

    synchronized void up() {
        up = true;
        restarts++;
        notifyAll();
    }

    synchronized int restarts() {
        return restarts;
    }

    /** Until it is meant to be there, or the patience ends. */
    synchronized void await(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!up && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }
}
