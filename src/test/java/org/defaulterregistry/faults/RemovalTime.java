package org.defaulterregistry.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * From the report of full payment to the first CLEAR at the airline, as both see it over HTTP
 * (docs/performance.md), with as many clients at it at once as are asked for.
 */
final class RemovalTime {
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final Settings settings;

    RemovalTime(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException {
        try (var scene = Scene.set(settings, 1);
                var crowd = new Crowd(settings.writers())) {
            var door = scene.nodes().getFirst().door();
            var courier = new Courier(() -> door, new Uptime(), new Ledger());
            var times =
                    crowd.each(
                            IntStream.range(0, settings.requests()).boxed().toList(),
                            n -> untilClear(CourtCase.nth(n), courier));
            scene.close();
            scene.forgetData();
            return judge(times.stream().sorted().toList());
        }
    }

    private static Duration untilClear(CourtCase court, Courier courier)
            throws InterruptedException, TimeoutException {
        courier.deliver(court.sign(courier.deliver(court.draft(court.served(courier)))));
        demand("RESTRICTED", courier.deliver(court.check()));
        var began = System.nanoTime();
        courier.deliver(court.payInFull());
        while (!courier.deliver(court.check()).at("/decision").equals("CLEAR")) {
            if (System.nanoTime() - began > AT_MOST.multipliedBy(10).toNanos()) {
                throw new TimeoutException("paid in full, and never CLEAR");
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void demand(String decision, Reply reply) {
        if (!reply.at("/decision").equals(decision)) {
            throw new IllegalStateException("not " + decision + ": " + reply.kind());
        }
    }

    private Drill.Outcome judge(List<Duration> sorted) {
        var longest = sorted.getLast();
        var holds = longest.compareTo(AT_MOST) <= 0;
        var report =
                new Report()
                        .line("payment reported to CLEAR", holds ? "holds" : "TOO SLOW")
                        .line("database", settings.database())
                        .line("people, clients", settings.requests() + ", " + settings.writers())
                        .line("median, ms", at(sorted, 0.5))
                        .line("95 in 100 within, ms", at(sorted, 0.95))
                        .line("longest, ms (2,000 at most is asked)", longest.toMillis());
        return new Drill.Outcome(holds, report.toString());
    }

    private static long at(List<Duration> sorted, double share) {
        return sorted.get((int) ((sorted.size() - 1) * share)).toMillis();
    }
}
