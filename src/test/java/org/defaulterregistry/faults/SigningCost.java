package org.defaulterregistry.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * What signing the journal costs (docs/performance.md): two registries alike but for the signer
 * list the same people by turns, and each pair of turns gives a ratio.
 */
final class SigningCost {
    /** The issue of the journal: ten parts in a hundred at most. */
    private static final double AT_LEAST = 0.9;

    private final Settings settings;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> signingRates = new ArrayList<>();

    SigningCost(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException {
        try (var signing = Scene.set(settings, 1, "--registry.journal.signer=true");
                var plain = Scene.set(settings, 1, "--registry.journal.signer=false");
                var crowd = new Crowd(settings.writers())) {
            pair(signing, plain, crowd, 0); // not counted: both are cold
            for (int round = 1; round <= settings.rounds(); round++) {
                var pair = pair(signing, plain, crowd, round);
                ratios.add(pair.signing() / pair.plain());
                signingRates.add(pair.signing());
            }
            signing.close();
            plain.close();
            signing.forgetData();
            plain.forgetData();
        }
        return judge();
    }

    private record Pair(double signing, double plain) {}

    /** Each goes first in every other round. */
    private Pair pair(Scene signing, Scene plain, Crowd crowd, int round)
            throws InterruptedException, ExecutionException {
        if (round % 2 == 0) {
            var first = listingsASecond(signing, crowd, round);
            return new Pair(first, listingsASecond(plain, crowd, round));
        }
        var first = listingsASecond(plain, crowd, round);
        return new Pair(listingsASecond(signing, crowd, round), first);
    }

    private double listingsASecond(Scene scene, Crowd crowd, int round)
            throws InterruptedException, ExecutionException {
        var door = scene.nodes().getFirst().door();
        var courier = new Courier(() -> door, new Uptime(), new Ledger());
        var numbers =
                IntStream.range(round * settings.requests(), (round + 1) * settings.requests());
        var began = System.nanoTime();
        crowd.each(numbers.boxed().toList(), n -> list(CourtCase.nth(n), courier));
        return settings.requests() * 1e9 / (System.nanoTime() - began);
    }

    private static Reply list(CourtCase court, Courier courier)
            throws InterruptedException, TimeoutException {
        var drafted = courier.deliver(court.draft(court.served(courier)));
        var signed = courier.deliver(court.sign(drafted));
        if (!signed.isAcknowledged()) {
            throw new IllegalStateException("not listed: " + signed.kind());
        }
        return signed;
    }

    private Drill.Outcome judge() {
        var sorted = ratios.stream().sorted().toList();
        var median = sorted.get(sorted.size() / 2);
        var holds = median >= AT_LEAST;
        var report =
                new Report()
                        .line("listings with signing : without", holds ? "holds" : "TOO SLOW")
                        .line("database", settings.database())
                        .line(
                                "clients, listings a turn",
                                settings.writers() + ", " + settings.requests())
                        .line("ratios, in order", sorted.stream().map("%.2f"::formatted).toList())
                        .line("median (0.90 at least is asked)", "%.2f".formatted(median))
                        .line(
                                "listings a second, signing",
                                signingRates.stream().map("%.0f"::formatted).toList());
        return new Drill.Outcome(holds, report.toString());
    }
}
