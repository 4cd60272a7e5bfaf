package org.defaulterregistry.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Promise P7: several clerks on one version of one thing: one wins, the others are told what stands
 * now.
 */
final class RaceDrill {
    static final int HANDS = 16;

    private final Settings settings;
    private final Ledger ledger = new Ledger();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private int races;
    private int racesWithoutOneWinner;
    private int losersNotTold;
    private long changesAcknowledged;

    RaceDrill(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException, SQLException {
        try (var scene = Scene.set(settings, 1);
                var crowd = new Crowd(HANDS)) {
            if (settings.control()) {
                FrozenVersions.in(scene.database());
            }
            race(scene, crowd);
            scene.stopRegistry();
            var outcome = judge(RaceFindings.of(scene.database()));
            scene.close();
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        } catch (TimeoutException unanswered) {
            throw new IllegalStateException("the registry does not answer", unanswered);
        }
    }

    /**
     * Half of the rounds sign one draft, half end or correct one entry; all by every hand at once.
     */
    private void race(Scene scene, Crowd crowd)
            throws InterruptedException, ExecutionException, TimeoutException {
        var door = scene.nodes().getFirst().door();
        var courier = new Courier(() -> door, new Uptime(), ledger);
        EntryRace entry = null;
        for (int round = 0, cases = 0; round < settings.rounds(); round++) {
            if (entry == null || entry.hasEnded()) {
                var drafted = DraftRace.of(CourtCase.nth(cases++), courier);
                entry = drafted.entryAfter(winner(all(crowd, courier, drafted.letters())));
            } else {
                var replies = all(crowd, courier, entry.letters());
                changesAcknowledged += replies.stream().filter(Reply::isAcknowledged).count();
                entry = entry.after(winner(replies));
            }
        }
    }

    private List<Reply> all(Crowd crowd, Courier courier, List<Letter> letters)
            throws InterruptedException, ExecutionException {
        var replies = crowd.each(letters, courier::deliver);
        replies.forEach(reply -> answers.merge(reply.kind(), 1, Integer::sum));
        var winners = replies.stream().filter(Reply::isAcknowledged).count();
        races++;
        racesWithoutOneWinner += winners == 1 ? 0 : 1;
        losersNotTold += (int) replies.stream().filter(RaceDrill::isLoserNotTold).count();
        return replies;
    }

    /** A loser reads 409, or 412 with the version that stands now. */
    private static boolean isLoserNotTold(Reply reply) {
        return switch (reply.status()) {
            case 200, 201, 409 -> false;
            case 412 -> reply.etag() == null || reply.json().get("currentVersion") == null;
            default -> true;
        };
    }

    /** If nobody won, a loser was told what stands now: the next round goes on from there. */
    private static Reply winner(List<Reply> replies) {
        return replies.stream()
                .filter(Reply::isAcknowledged)
                .reduce((_, latest) -> latest)
                .orElse(replies.getFirst());
    }

    private Drill.Outcome judge(RaceFindings findings) {
        var whole = races == settings.rounds();
        var kept =
                racesWithoutOneWinner == 0
                        && losersNotTold == 0
                        && findings.nothing(changesAcknowledged);
        var holds = whole && (settings.control() ? racesWithoutOneWinner > 0 : kept);
        var report =
                new Report()
                        .line(settings.control() ? "control of P7" : "promise P7", verdict(holds))
                        .line("database", settings.database())
                        .line("hands, rounds", HANDS + ", " + races)
                        .line("answers", answers)
                        .line("rounds without exactly one winner", racesWithoutOneWinner)
                        .line("losers not told what stands now", losersNotTold)
                        .line("entries begun or ended twice", findings.entriesOff())
                        .line(
                                "changes acknowledged, leaves of changes",
                                changesAcknowledged + ", " + findings.leavesOfChanges());
        return new Drill.Outcome(holds, report.toString());
    }

    private String verdict(boolean holds) {
        if (settings.control()) {
            return holds ? "several won, as they must" : "ONE WON: the drill proves nothing";
        }
        return holds ? "holds" : "BROKEN";
    }

    /** Every hand its own letter, one more than the last. */
    static List<Letter> byEveryHand(IntFunction<Letter> letter) {
        return IntStream.range(0, HANDS).mapToObj(letter).toList();
    }
}
