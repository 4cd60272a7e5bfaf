package org.defaulterregistry.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The duties worker, killed again and again while it catches up after days of downtime: in the end
 * each due deletion is done once and whole (D3).
 */
final class WorkerDrill {
    /** A node begins its first round five seconds after it is made; a round takes some seconds. */
    private static final int LATEST_KILL_MILLIS = 6_000;

    private static final int PATIENCE = 60;
    private static final int BETWEEN_LOOKS_SECONDS = 5;

    private static final Question LEFT =
            new Question(
                    "due and not done",
                    """
                    select count(*) from duty where kind = 'DELETE_EXPIRED_ENTRY' and done_at is null
                    and due_on <= current_date\
                    """);

    private static final List<Question> QUESTIONS =
            List.of(
                    LEFT,
                    new Question(
                            "duty done and its entry stands, or the reverse",
                            """
                            select count(*) from listing l join duty d on d.subject_id = l.id
                            where d.kind = 'DELETE_EXPIRED_ENTRY' and (d.done_at is null) <> (l.ended_on is null)\
                            """),
                    new Question(
                            "deleted without exactly one leaf",
                            """
                            select count(*) from listing l where l.ended_as = 'EXPIRED' and 1 <>
                            (select count(*) from act_leaf x where x.kind = 'expire' and x.subject_id = l.id)\
                            """),
                    new Question(
                            "leaf and the entry stands",
                            """
                            select count(*) from act_leaf x join listing l on l.id = x.subject_id
                            where x.kind = 'expire' and l.ended_on is null\
                            """),
                    new Question(
                            "done by the registry and not counted as missed",
                            """
                            select count(*) from duty where kind = 'DELETE_EXPIRED_ENTRY' and done_at is not null
                            and not missed\
                            """));

    private final Settings settings;
    private final List<Long> leftAfterKill = new ArrayList<>();

    WorkerDrill(Settings settings) {
        this.settings = settings;
    }

    Drill.Outcome run() throws IOException, InterruptedException, ExecutionException, SQLException {
        try (var scene = Scene.set(settings, 1)) {
            list(scene);
            scene.stopRegistry();
            letDaysPass(scene);
            for (int i = 0; i < settings.kills(); i++) {
                killInTheMiddle(scene);
            }
            finish(scene);
            var outcome = judge(found(scene));
            scene.close();
            if (outcome.holds()) {
                scene.forgetData();
            }
            return outcome;
        }
    }

    private void list(Scene scene) throws InterruptedException, ExecutionException {
        var door = scene.nodes().getFirst().door();
        var courier = new Courier(() -> door, new Uptime(), new Ledger());
        try (var crowd = new Crowd(settings.writers())) {
            crowd.each(
                    IntStream.range(0, settings.requests()).boxed().toList(),
                    n -> listed(CourtCase.nth(n), courier));
        }
    }

    private static Reply listed(CourtCase court, Courier courier)
            throws InterruptedException, TimeoutException {
        var drafted = courier.deliver(court.draftOfFixedTerm(court.served(courier)));
        return courier.deliver(court.sign(drafted));
    }

    /** The registry was down, and meanwhile every term ran out. */
    private static void letDaysPass(Scene scene) throws SQLException {
        change(
                scene,
                "update listing set term_last_day = current_date - 30 where term_last_day > current_date",
                "update duty set due_on = current_date - 20 where kind = 'DELETE_EXPIRED_ENTRY' and done_at is null");
    }

    private void killInTheMiddle(Scene scene)
            throws IOException, InterruptedException, SQLException {
        var node = scene.nodes().getFirst();
        node.start();
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LATEST_KILL_MILLIS));
        node.kill();
        leftAfterKill.add(ask(scene, LEFT));
        endItsTurn(scene);
    }

    /** The dead node's turn would end by itself after five minutes. */
    private static void endItsTurn(Scene scene) throws SQLException {
        change(scene, "update shedlock set lock_until = locked_at");
    }

    private static void finish(Scene scene) throws IOException, InterruptedException, SQLException {
        for (int i = 0; i < PATIENCE && ask(scene, LEFT) > 0; i++) {
            scene.nodes().getFirst().start();
            TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_SECONDS * 2L);
            scene.stopRegistry();
        }
    }

    private static void change(Scene scene, String... statements) throws SQLException {
        try (var connection = scene.database().open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static long ask(Scene scene, Question question) throws SQLException {
        try (var connection = scene.database().open()) {
            return question.ask(connection);
        }
    }

    private static Map<String, Long> found(Scene scene) throws SQLException {
        var found = new LinkedHashMap<String, Long>();
        try (var connection = scene.database().open()) {
            for (var question :
                    Stream.of(QUESTIONS, Positions.QUESTIONS, HalfVisible.JOURNAL)
                            .flatMap(List::stream)
                            .toList()) {
                var count = question.ask(connection);
                if (count != 0) {
                    found.put(question.what(), count);
                }
            }
        }
        return found;
    }

    private long killsInARound() {
        return leftAfterKill.stream()
                .filter(left -> left > 0 && left < settings.requests())
                .distinct()
                .count();
    }

    private Drill.Outcome judge(Map<String, Long> found) {
        var holds = found.isEmpty() && killsInARound() > 0;
        var report =
                new Report()
                        .line("the worker, killed while it works", holds ? "holds" : "BROKEN")
                        .line("database", settings.database())
                        .line("entries whose term ran out", settings.requests())
                        .line("left after each kill", leftAfterKill)
                        .line("kills in the middle of a round", killsInARound())
                        .line("found in the store", found);
        return new Drill.Outcome(holds, report.toString());
    }
}
