package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.defaulterregistry.faults.Outside.Verdict;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.Tile;

/**
 * A journal of as many leaves as are asked for, each of an act over HTTP, as somebody outside
 * verifies it: as it is, with a bit flipped, with a leaf dropped, and cut back to an older
 * checkpoint (docs/faults.md).
 */
final class LongJournalDrill {
    private static final int CASES_AT_ONCE = 80;

    /** One in so many goes onto the register and off again. */
    private static final int LISTED = 20;

    /** A case has 50 at most, and each is a leaf. */
    private static final int OTHERS = 49;

    private static final int OTHERS_FROM = 1_000_000;

    private final Settings settings;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private int cases;

    LongJournalDrill(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException {
        try (var scene = Scene.set(settings.asPromised(), 1)) {
            var door = scene.nodes().getFirst().door();
            var outside = new Outside(scene.folder().resolve("outside"), scene.nodes().getFirst());
            var began = System.nanoTime();
            verdicts.put("the made-up world", outside.verify());
            fill(door);
            var filled = since(began);
            var copy = scene.folder().resolve("copy");
            var older =
                    Files.writeString(copy.resolveSibling("older"), door.file("checkpoint").body());
            grow(door);
            var verifying = System.nanoTime();
            verdicts.put("all of it", outside.verifyAndCopyTo(copy));
            var verified = since(verifying);
            var leaves = Door.size(Files.readString(copy.resolve("checkpoint")));
            damage(outside, copy, leaves, older);
            scene.close();
            var outcome = judge(leaves, filled, verified);
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        }
    }

    private void fill(Door door) throws IOException, InterruptedException, ExecutionException {
        while (door.signedSize() < settings.requests()) {
            grow(door);
        }
    }

    /** Some cases more, all of them signed. */
    private void grow(Door door) throws IOException, InterruptedException, ExecutionException {
        var courier = new Courier(() -> door, new Uptime(), new Ledger());
        var first = cases;
        cases += CASES_AT_ONCE;
        var before = door.signedSize();
        try (var crowd = new Crowd(settings.writers())) {
            crowd.each(
                    IntStream.range(first, cases).boxed().toList(),
                    n -> n % LISTED == 0 ? onAndOff(n, courier) : crowded(n, courier));
        }
        while (door.signedSize() < before + (long) CASES_AT_ONCE * OTHERS / 2) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static Reply onAndOff(int n, Courier courier)
            throws InterruptedException, TimeoutException {
        var court = CourtCase.nth(n);
        acknowledged(court.listed(courier));
        return acknowledged(courier.deliver(court.payInFull()));
    }

    private static Reply crowded(int n, Courier courier)
            throws InterruptedException, TimeoutException {
        var others =
                IntStream.range(0, OTHERS)
                        .mapToObj(i -> Debtor.nth(OTHERS_FROM + n * OTHERS + i))
                        .toList();
        return acknowledged(courier.deliver(CourtCase.nth(n).recordWith(others)));
    }

    private static Reply acknowledged(Reply reply) {
        if (!reply.isAcknowledged()) {
            throw new IllegalStateException("not taken: " + reply.kind());
        }
        return reply;
    }

    /** Each on the copy, and taken back. */
    private void damage(Outside outside, Path copy, long size, Path older)
            throws IOException, InterruptedException {
        var middle = new Tile(Tile.ENTRIES, size / Tile.WIDTH / 2, Tile.WIDTH);
        var bundle = copy.resolve("tile").resolve(middle.path());
        var whole = Files.readAllBytes(bundle);

        var flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        Files.write(bundle, flipped);
        verdicts.put("a bit flipped", outside.verify(copy.toString()));

        var leaves = new ArrayList<>(EntryBundle.parse(whole, middle.width()));
        leaves.remove(middle.width() / 2);
        Files.write(bundle, EntryBundle.of(leaves));
        verdicts.put("a leaf dropped", outside.verify(copy.toString()));
        Files.write(bundle, whole);

        Files.copy(older, copy.resolve("checkpoint"), StandardCopyOption.REPLACE_EXISTING);
        verdicts.put("an older checkpoint, rightly signed", outside.verify(copy.toString()));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private Drill.Outcome judge(long leaves, Duration filled, Duration verified) {
        var asWanted =
                List.of(
                        Verdict.VERIFIED,
                        Verdict.VERIFIED,
                        Verdict.FAILED,
                        Verdict.FAILED,
                        Verdict.FAILED);
        var holds =
                List.copyOf(verdicts.values()).equals(asWanted) && leaves >= settings.requests();
        var report =
                new Report()
                        .line("a long journal", holds ? "holds" : "BROKEN")
                        .line("database", settings.database())
                        .line("leaves", leaves)
                        .line("cases, one in %d listed and paid".formatted(LISTED), cases)
                        .line("written in, s", filled.toSeconds())
                        .line("verified and copied in, s", verified.toSeconds());
        verdicts.forEach(report::line);
        return new Drill.Outcome(holds, report.toString());
    }
}
