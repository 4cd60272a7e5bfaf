package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;

/** Ten wrong ones an hour under a name, a hundred from a network; and nobody else is held up. */
class SignInLimitTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";
    private static final int A_NAME = 10;
    private static final int A_NETWORK = 100;

    private final SignInLimit limit = new SignInLimit();

    private void wrong(String name, String from) {
        assertThatThrownBy(() -> tryWrong(name, from)).isInstanceOf(BadCredentialsException.class);
    }

    private void tryWrong(String name, String from) {
        limit.tried(
                name,
                from,
                () -> {
                    throw new BadCredentialsException("wrong");
                });
    }

    @Test
    void wrong_secrets_from_elsewhere_hold_up_no_machine_wherever_it_comes_from() {
        var machines = SignInLimit.ofMachines();
        for (int i = 0; i < 3 * A_NAME; i++) {
            var from = "198.51.100." + i;
            assertThatThrownBy(() ->
                            machines.tried(
                                    "air",
                                    from,
                                    () -> {
                                        throw new BadCredentialsException("wrong");
                                    }))
                    .isInstanceOf(BadCredentialsException.class);
        }
        var tries = new AtomicInteger();
        machines.tried("air", HERE, tries::incrementAndGet);
        machines.tried("air", "198.51.100.1", tries::incrementAndGet);
        assertThat(tries).hasValue(2);
    }

    private boolean mayTry(String name, String from) {
        try {
            limit.tried(name, from, () -> {});
            return true;
        } catch (TooManyTries tooMany) {
            return false;
        }
    }

    @Test
    void the_eleventh_is_not_looked_at_be_it_right_or_wrong() {
        for (int i = 0; i < A_NAME; i++) {
            assertThat(mayTry("li", HERE)).isTrue();
            wrong("li", HERE);
        }
        assertThat(mayTry("li", HERE)).isFalse();
        assertThatThrownBy(() -> tryWrong("li", HERE)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void ten_from_everywhere_are_all_where_somebody_has_not_signed_in_of_late() {
        mayTry("li", HERE);
        for (int i = 0; i < A_NAME; i++) {
            wrong("li", "198.51.100." + i);
        }
        assertThat(mayTry("li", THERE)).isFalse();
        assertThat(mayTry("wang", THERE)).isTrue();
        assertThat(mayTry("li", HERE)).as("at home").isTrue();
    }

    @Test
    void nobody_is_held_up_at_home_by_what_is_tried_elsewhere_or_under_another_name() {
        mayTry("li", THERE);
        for (int i = 0; i < A_NAME; i++) {
            wrong("li", HERE);
        }
        assertThat(mayTry("li", THERE)).isTrue();
        assertThat(mayTry("wang", HERE)).isTrue();
    }

    @Test
    void good_ones_cost_nothing_however_many_at_once() {
        var good = new AtomicInteger();
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2 * A_NETWORK; i++) {
                at.submit(() -> limit.tried("li", HERE, good::incrementAndGet));
            }
        }
        assertThat(good).hasValue(2 * A_NETWORK);
    }

    @Test
    void many_wrong_ones_at_once_are_no_more_guesses_than_one_after_the_other() {
        var looked = new AtomicInteger();
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < A_NETWORK; i++) {
                at.submit(() ->
                        limit.tried(
                                "li",
                                HERE,
                                () -> {
                                    looked.incrementAndGet();
                                    throw new BadCredentialsException("wrong");
                                }));
            }
        }
        assertThat(looked).hasValue(A_NAME);
    }

    @Test
    void a_network_that_guesses_under_many_names_waits_but_whoever_signs_in_there_does_not() {
        mayTry("li", HERE);
        for (int i = 0; i < A_NETWORK; i++) {
            wrong("somebody" + i, HERE);
        }
        assertThat(mayTry("somebody else", HERE)).isFalse();
        assertThat(mayTry("li", HERE)).isTrue();
        assertThat(mayTry("somebody else", THERE)).isTrue();
    }

    @Test
    void it_is_said_how_long_to_wait() {
        for (int i = 0; i < A_NAME; i++) {
            wrong("li", HERE);
        }
        assertThatThrownBy(() -> tryWrong("li", HERE))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        tooMany ->
                                assertThat(tooMany.problem().next())
                                        .matches(
                                                "Wait (3[0-5]\\d|360) seconds, then try again\\."));
    }
}
