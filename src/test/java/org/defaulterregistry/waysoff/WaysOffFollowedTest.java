package org.defaulterregistry.waysoff;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.duties.DutiesWorker;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.waysoff.Listed.Paper;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Everybody in the made-up world who is bound by something reads his ways off and takes one after
 * the other, over HTTP: what must end ends at once, what a court may end ends if it wants to, and
 * what only time ends ends on the day that was told and not before.
 */
@TestPropertySource(properties = {"registry.demo-cases=all", "registry.world=of those who get off"})
abstract class WaysOffFollowedTest extends RegistryTest {
    private static final int MANY = 100;
    private static final int MOST_STEPS = 20;

    @Autowired private Admissions admissions;
    @Autowired private DutiesWorker worker;

    private final Set<String> waiting = new HashSet<>();
    private final TreeMap<LocalDate, List<Runnable>> toCome = new TreeMap<>();

    private Steps steps;

    @OnH2
    static class OnH2Test extends WaysOffFollowedTest {}

    @Test
    void everybody_who_does_what_he_reads_gets_off_or_was_told_the_day() {
        steps = new Steps(port, jdbc, cashier, this::today);
        var everybody = Listed.everybody(jdbc, admissions, port, steps);
        assertThat(everybody).hasSizeGreaterThan(MANY);

        everybody.forEach(this::getsOff);
        assertThat(waiting).isNotEmpty();
        letTimePass();

        everybody.forEach(person -> assertThat(person.bound()).as(person.toString()).isEmpty());
        assertThat(steps.taken()).containsAll(Steps.KINDS_IN_THE_MADE_UP_WORLD);
        signInAgain();
        everybody.forEach(this::isServed);
    }

    private void getsOff(Listed person) {
        for (int step = 0; step < MOST_STEPS; step++) {
            var next =
                    person.bound().stream()
                            .filter(bound -> !waiting.contains(id(bound)))
                            .min(comparing(WaysOffFollowedTest::turn));
            if (next.isEmpty()) {
                return;
            }
            Words.areSaid(next.get());
            take(person, next.get());
        }
        throw new AssertionError("no way leads off: " + person.bound());
    }

    /** The court's answer is the person's. */
    private void take(Listed person, JsonNode bound) {
        if (!isAbout(bound, "office")) {
            assertThat(steps.courtReads(bound)).isEqualTo(bound);
        }
        var way = steps.choose(bound.get("waysOff"));
        if (way.get("effect").asString().equals("ends-by-itself")) {
            await(person, bound, way);
            return;
        }
        steps.take(bound, way);
        var left = person.find(id(bound));
        switch (way.get("effect").asString()) {
            case "must-end" -> assertThat(left).as(bound.toPrettyString()).isEmpty();
            case "may-end" -> left.ifPresent(still -> courtDecides(person, way, still));
            default -> throw new AssertionError(way);
        }
    }

    /** It is before the court, by the day that was told; now it says yes, and now no. */
    private void courtDecides(Listed person, JsonNode way, JsonNode still) {
        var pending = steps.way(still, "early-deletion-pending").orElseThrow();
        assertThat(still.get("state").asString()).isEqualTo("in-force");
        if (way.get("kind").asString().equals("perform-early")) {
            assertThat(pending.get("courtActsBy")).isEqualTo(way.get("courtActsBy"));
        }
        if (steps.courtSaysYes(still)) {
            assertThat(person.find(id(still))).isEmpty();
            return;
        }
        var told = person.find(id(still)).orElseThrow();
        assertThat(steps.way(told, "early-deletion-pending")).isEmpty();
        steps.way(told, "ask-early-deletion")
                .ifPresent(ask ->
                        assertThat(ask.get("reasons").asString()).isEqualTo(Steps.COURTS_REASONS));
        await(person, told, steps.way(told, "term-end").orElseThrow());
    }

    /** Not before the day that was told, and by the day that was told. */
    private void await(Listed person, JsonNode bound, JsonNode way) {
        waiting.add(id(bound));
        var lastDay = day(way, "lastDay");
        var alreadyOver = way.get("kind").asString().equals("awaiting-deletion");
        if (!alreadyOver) {
            on(lastDay, () -> assertThat(state(person, bound)).isEqualTo("in-force"));
            on(lastDay.plusDays(1), () -> isOver(person, bound, way));
        }
        if (way.get("courtActsBy").isNull()) {
            return;
        }
        on(
                day(way, "courtActsBy"),
                () -> {
                    worker.work();
                    assertThat(person.find(id(bound))).isEmpty();
                });
    }

    private void isOver(Listed person, JsonNode bound, JsonNode way) {
        if (way.get("kind").asString().equals("period-end")) {
            assertThat(person.find(id(bound))).isEmpty();
            return;
        }
        assertThat(state(person, bound)).isEqualTo("lapsed");
        var owed =
                steps.way(person.find(id(bound)).orElseThrow(), "awaiting-deletion").orElseThrow();
        assertThat(owed.get("courtActsBy")).isEqualTo(way.get("courtActsBy"));
    }

    private void letTimePass() {
        for (var day : toCome.entrySet()) {
            if (day.getKey().isAfter(today())) {
                clock.moveOn(
                        Duration.between(
                                clock.instant(),
                                CourtTime.startOf(day.getKey()).plus(Duration.ofHours(9))));
            }
            day.getValue().forEach(Runnable::run);
        }
    }

    private void isServed(Listed person) {
        for (Paper paper : person.papers()) {
            assertThat(airline.asks(paper.identity(), today()).json().get("decision").asString())
                    .as(person.toString())
                    .isEqualTo("CLEAR");
        }
    }

    private void on(LocalDate day, Runnable look) {
        toCome.computeIfAbsent(day, _ -> new ArrayList<>()).add(look);
    }

    private static String state(Listed person, JsonNode bound) {
        return person.find(id(bound)).orElseThrow().get("state").asString();
    }

    /** First what would end with something else. */
    private static int turn(JsonNode bound) {
        return List.of("exit-ban", "entry", "consumption-order", "office")
                .indexOf(bound.get("about").asString());
    }

    private static boolean isAbout(JsonNode bound, String what) {
        return bound.get("about").asString().equals(what);
    }

    private static String id(JsonNode bound) {
        return bound.get("id").asString();
    }

    private static LocalDate day(JsonNode way, String field) {
        return LocalDate.parse(way.get(field).asString());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
