package org.defaulterregistry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void of_nothing_there_is_no_median() {
        assertThat(Days.of(List.of())).isEqualTo(new Days(0, null, null));
    }

    @Test
    void of_one_both_are_that_one() {
        assertThat(Days.of(List.of(3L))).isEqualTo(new Days(1, 3L, 3L));
    }

    @Test
    void of_a_hundred_the_95th_is_not_exceeded_by_95() {
        var days = LongStream.rangeClosed(1, 100).boxed().toList();

        assertThat(Days.of(days.reversed())).isEqualTo(new Days(100, 50L, 95L));
    }

    @Test
    void of_two_the_median_is_the_lower() {
        assertThat(Days.of(List.of(9L, 0L))).isEqualTo(new Days(2, 0L, 9L));
    }
}
