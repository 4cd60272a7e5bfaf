package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.check.Provider.item;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A provider asks about as many people a day as its business was said to need. */
abstract class DailyQuotaTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends DailyQuotaTest {}

    @OnPostgres
    static class OnPostgresTest extends DailyQuotaTest {}

    @Autowired private ApplicationContext registry;

    private Provider provider(int quota) {
        return Provider.granted(port, jdbc, List.of("air-travel", "policy-support"), quota);
    }

    private static List<String> people(int many) {
        return IntStream.range(0, many).mapToObj(i -> item("r" + i, Made.up().identity())).toList();
    }

    @Test
    void the_quota_is_met_to_the_last_person_and_a_batch_beyond_it_is_refused_whole() {
        var provider = provider(10);
        var today = haidian.today();
        assertThat(provider.batch("air-travel", today, people(8)).status()).isEqualTo(200);

        var beyond = provider.batch("air-travel", today, people(3));
        assertThat(beyond.status()).isEqualTo(429);
        assertThat(beyond.problem()).isEqualTo("quota-exceeded");

        assertThat(provider.batch("air-travel", today, people(2)).status()).isEqualTo(200);
        assertThat(provider.asks("air-travel", Made.up().identity(), today).status())
                .isEqualTo(429);
        assertThat(provider.asks("policy-support", MadeUnit.up().identity(), today).status())
                .isEqualTo(200);
    }

    @Test
    void it_is_counted_from_the_look_ups_whatever_node_answered_them() {
        var provider = provider(3);
        var known = Made.up();
        new Situation(registry).person(known, Situation.listed(UUID.randomUUID()));
        provider.asks("air-travel", known.identity(), haidian.today());
        provider.asks("air-travel", Made.up().identity(), haidian.today());
        jdbc.sql(
                        """
                        insert into lookup_count (id, client_id, measure, purpose, asked, committed_at)
                        values (?, ?, 'air-travel', 'licensing', 1, current_timestamp)\
                        """)
                .params(UUID.randomUUID(), provider.id())
                .update();
        new DailyQuotaJump(clock).overAMinute();

        assertThat(provider.asks("air-travel", Made.up().identity(), haidian.today()).status())
                .isEqualTo(429);
    }

    @Test
    void officers_that_the_provider_names_count_and_those_it_did_not_ask_for_do_not() {
        var provider = provider(4);
        var situation = new Situation(registry);
        var made = MadeUnit.up();
        var unit = situation.unit(made, UnaryOperator.identity());
        for (int i = 0; i < 5; i++) {
            situation.person(Made.up(), Situation.holds(Situation.office(unit)));
        }
        var today = haidian.today();
        assertThat(provider.asks("policy-support", made.identity(), today).status()).isEqualTo(200);
        new DailyQuotaJump(clock).overAMinute();

        var two = ", \"officers\": [%s, %s]".formatted(Made.up().identity(), Made.up().identity());
        assertThat(provider.asks("policy-support", made.identity(), today, two).status())
                .isEqualTo(200);
        assertThat(provider.asks("policy-support", made.identity(), today).status()).isEqualTo(429);
    }

    /** Between two countings. */
    private record DailyQuotaJump(org.defaulterregistry.world.TestClock clock) {
        void overAMinute() {
            clock.moveOn(Duration.ofSeconds(61));
        }
    }
}
