package org.defaulterregistry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.defaulterregistry.duties.DutiesWorker;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Nearly three years of the register, day by day: people are listed, pay, are let go or are not;
 * the registry is down for days now and then. Each day on which it is up: nobody is restricted
 * beyond the law, nobody clear who must not be, and every duty done or escalated.
 *
 * <p>Small in the build; with 20,000 entries by the command in docs/simulation.md.
 */
abstract class YearTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate LAST_LISTING = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);
    private static final int ENTRIES = Integer.getInteger("simulation.entries", 100);
    private static final long SEED = Long.getLong("simulation.seed", 20261122L);
    private static final int LARGE = 1_000;
    private static final int ASKED_ANYWAY = 10;

    @LocalServerPort private int port;
    @Autowired private TestClock clock;
    @Autowired private DutiesWorker worker;
    @Autowired private Restraints restraints;
    @Autowired private JdbcClient jdbc;

    private final Random random = new Random(SEED);
    private final List<Life> lives = new ArrayList<>();
    private final Map<UUID, RestraintState> states = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final Set<Life> touched = new HashSet<>();
    private long known = -1;

    @OnH2
    @TestPropertySource(properties = "registry.world.starts=2024-01-02")
    static class OnH2Test extends YearTest {
        /** A file would grow by some hundred kilobytes with each entry. */
        @DynamicPropertySource
        static void inMemoryIfLarge(DynamicPropertyRegistry properties) {
            if (ENTRIES > LARGE) {
                properties.add(
                        "spring.datasource.url",
                        () ->
                                "jdbc:h2:mem:year;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                                        + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000");
            }
        }

        @Test
        void D3_D4_nobody_a_day_too_long_and_nobody_off_too_early() {
            assertThat(violations(true, _ -> false)).isEmpty();
        }
    }

    @OnPostgres
    @TestPropertySource(properties = "registry.world.starts=2024-01-02")
    static class OnPostgresTest extends YearTest {
        @Test
        void D3_D4_nobody_a_day_too_long_and_nobody_off_too_early() {
            assertThat(violations(true, _ -> false)).isEmpty();
        }
    }

    /** The first control: it must notice that nobody does what is due. */
    @OnH2
    @TestPropertySource(properties = {"registry.world.starts=2024-01-02", "registry.world=idle"})
    static class WithoutTheWorkerTest extends YearTest {
        @Test
        void a_worker_that_does_nothing_is_noticed() {
            notices(false, "not deleted", "not escalated");
        }
    }

    /** The second control: it must notice that fixed-term entries go by the seven triggers. */
    @OnH2
    @TestPropertySource(
            properties = {"registry.world.starts=2024-01-02", "registry.world=reversed"})
    @Import(Reversed.class)
    static class WithOneRuleReversedTest extends YearTest {
        @Test
        void a_reversed_rule_is_noticed() {
            notices(true, "must be in");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Reversed {
        @Bean
        @Primary
        Readings reversed() {
            var lawful = Readings.DEFAULT;
            return new Readings(
                    lawful.minorOnEighteenthBirthday(),
                    lawful.differentGroundsAreSeveralActs(),
                    lawful.consentOpensEarlyRemoval(),
                    lawful.termStartsAfterGrace(),
                    lawful.mixedGroundsAreFixedTerm(),
                    true,
                    true,
                    lawful.barBindsOtherCreditors(),
                    lawful.workingDaysToLiftOrder());
        }
    }

    /** Of a control: it ends with the day on which all that it must notice was noticed. */
    void notices(boolean working, String... words) {
        var wanted = List.of(words);
        assertThat(violations(working, seen -> wanted.stream().allMatch(seen::contains)))
                .as("of a registry that breaks the law")
                .satisfies(seen -> assertThat(String.join("\n", seen)).contains(words));
    }

    /**
     * @param enough whether what was seen so far, a line each, will do
     */
    List<String> violations(boolean working, Predicate<String> enough) {
        var bench = new Bench(port);
        var deeds = new Deeds(bench, random);
        listings(deeds, bench);
        var done = FIRST_DAY;
        for (var day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            if (isDown(day)) {
                continue;
            }
            if (enough.test(String.join("\n", violations))) {
                break;
            }
            goTo(day);
            bench.signIn();
            if (working && worker.work().failed() > 0) {
                violations.add(day + ": a duty could not be carried out");
            }
            deeds.of(done, day);
            done = day.plusDays(1);
            inspect(day);
            tellOfTheWay(day);
        }
        System.out.printf(
                "%d entries, %d leaves, %d of them by law, %d violations (seed %d)%n",
                lives.size(), known + 1, byLaw(), violations.size(), SEED);
        return violations;
    }

    /** Half an hour without a word looks like one that hangs. */
    private void tellOfTheWay(LocalDate day) {
        if (ENTRIES > LARGE && day.getDayOfWeek() == DayOfWeek.MONDAY) {
            System.out.printf(
                    "%s: %d of %d listed, %d violations%n",
                    day, lives.size(), ENTRIES, violations.size());
        }
    }

    private int byLaw() {
        return jdbc.sql("select count(*) from approval where role = 'LAW'")
                .query(Integer.class)
                .single();
    }

    /** Half of all in the first months, so that their terms run out before the end. */
    private void listings(Deeds deeds, Bench bench) {
        for (int i = 0; i < ENTRIES; i++) {
            var days = i % 2 == 0 ? 280 : (int) FIRST_DAY.datesUntil(LAST_LISTING).count();
            var planned = FIRST_DAY.plusDays(random.nextInt(days));
            var fixedTerm = random.nextInt(10) < 4;
            var grace = random.nextInt(10) == 0 ? random.nextInt(1, 4) : 0;
            deeds.plan(planned, () -> listed(deeds, bench, fixedTerm, grace));
        }
    }

    private void listed(Deeds deeds, Bench bench, boolean fixedTerm, int grace) {
        var today = CourtTime.dayOf(clock.instant());
        var life = new Life(today, fixedTerm, grace, Fate.drawn(random));
        bench.lists(life, today);
        lives.add(life);
        deeds.follow(life);
    }

    /** Some days each quarter, over a weekend or a holiday as it comes. */
    private static boolean isDown(LocalDate day) {
        var inQuarter = day.getDayOfYear() % 91;
        return inQuarter >= 40 && inQuarter < 40 + 2 + day.getYear() % 3 * 2;
    }

    private void goTo(LocalDate day) {
        clock.moveOn(
                Duration.between(
                        clock.instant(), CourtTime.startOf(day).plus(Duration.ofHours(9))));
    }

    private void inspect(LocalDate today) {
        readWhatChanged();
        lives.forEach(life -> inspect(life, today));
        askTheAirline(today);
        var forgotten =
                jdbc.sql(
                                "select count(*) from duty where done_at is null and escalated_at is null and due_on < ?")
                        .param(today)
                        .query(Integer.class)
                        .single();
        if (forgotten > 0) {
            violations.add(today + ": " + forgotten + " duties overdue and not escalated");
        }
    }

    /** Only states written since the day before are read again. */
    private void readWhatChanged() {
        var byParty = lives.stream().collect(Collectors.toMap(life -> life.party, life -> life));
        var changed =
                jdbc.sql("select distinct party_id from restraint where position > ?")
                        .param(known)
                        .query(UUID.class)
                        .list();
        known = restraints.version() - 1;
        for (var party : changed) {
            states.put(party, restraints.of(party).orElseThrow());
            if (byParty.containsKey(party)) {
                touched.add(byParty.get(party));
            }
        }
    }

    private void inspect(Life life, LocalDate today) {
        var state = states.get(life.party);
        if (state.isIn(today) != life.isIn(today)) {
            violations.add(
                    today + ": " + life.fate + (life.isIn(today) ? " must be in" : " must be out"));
        }
        if (state.isRestricted(today) != life.isRestricted(today)) {
            violations.add(
                    today
                            + ": "
                            + life.fate
                            + (life.isRestricted(today) ? " must be restricted" : " must be free"));
        }
        if (life.mustBeDeleted(today)) {
            if (stands(life)) {
                violations.add(today + ": an entry whose term is over is not deleted");
            } else {
                life.entryEnds(today);
            }
        }
        if (life.turnsOn(today)) {
            touched.add(life);
        }
    }

    private boolean stands(Life life) {
        return jdbc.sql("select count(*) from listing where id = ? and ended_on is null")
                        .param(UUID.fromString(life.listing))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whoever changed today, and some others, as an airline asks. */
    private void askTheAirline(LocalDate today) {
        for (int i = 0; i < Math.min(ASKED_ANYWAY, lives.size()); i++) {
            touched.add(lives.get(random.nextInt(lives.size())));
        }
        if (touched.isEmpty()) {
            return;
        }
        var asked = List.copyOf(touched);
        touched.clear();
        var items = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            items.add(
                    "{\"ref\": \"" + i + "\", \"person\": " + asked.get(i).person.identity() + "}");
        }
        var answer =
                Http.machine(port, "demo-air", "check")
                        .post(
                                "/api/v1/checks/batch",
                                "{\"measure\": \"air-travel\", \"on\": \"%s\", \"purpose\": \"ticket-sale\", \"items\": [%s]}"
                                        .formatted(today, String.join(",", items)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (int i = 0; i < asked.size(); i++) {
            var told = answer.json().get("items").get(i).get("decision").asString();
            var lawful = asked.get(i).mayFly(today) ? "CLEAR" : "RESTRICTED";
            if (!told.equals(lawful)) {
                violations.add(
                        today
                                + ": "
                                + asked.get(i).fate
                                + " was answered "
                                + told
                                + ", not "
                                + lawful);
            }
        }
    }
}
